package io.keymend.keycheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.keymend.keycheck.ScriptedExchange.Arrival;
import io.keymend.keycheck.ScriptedExchange.Script;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Everything that can be wrong with an answer. */
final class Faults {
  static final Script ANSWER_WELL =
      (arrival, socket) -> write(socket, http(200, GoodAnswers.to(arrival).getBytes(UTF_8)));
  static final Script SILENT = (arrival, socket) -> socket.getInputStream().read();
  static final Script DRIP = (arrival, socket) -> drip(socket);
  private static final int SECOND = 1000;

  private Faults() {}

  /** The faults that end by themselves, by name. */
  static Map<String, Script> thatEnd(String elsewhere) {
    Map<String, Script> faults = new LinkedHashMap<>();
    faults.put("closed before the first byte", (arrival, socket) -> {});
    faults.put("cut in the headers", bytes(whole -> part(whole, 25)));
    faults.put("cut in the body", bytes(whole -> part(whole, whole.length - 5)));
    faults.put("shorter than its length", body(b -> head(200, b.length + 9) + latin(b)));
    faults.put("longer than its length", body(b -> head(200, b.length - 9) + latin(b)));
    faults.put("a broken chunk", body(b -> chunked() + "zz\r\n" + latin(b)));
    faults.put("not HTTP", body(Faults::latin));
    faults.put("endless chunks", (arrival, socket) -> endless(socket));
    faults.put("300 KiB", body(b -> padded(b, 300)));
    faults.put(
        "a 64 KiB header",
        body(
            b ->
                "HTTP/1.1 200 OK\r\nX-Long: "
                    + "x".repeat(65536)
                    + "\r\nContent-Length: "
                    + b.length
                    + "\r\n\r\n"
                    + latin(b)));
    faults.put("a web page", always(http(200, "<!doctype html><h1>Hello</h1>".getBytes(UTF_8))));
    faults.put("empty 200", always(http(200, new byte[0])));
    faults.put("204", always("HTTP/1.1 204 No Content\r\n\r\n".getBytes(UTF_8)));
    faults.put("null", always(http(200, "null".getBytes(UTF_8))));
    faults.put("invalid UTF-8", body(b -> ok(with("\"\u00c3\u0028\"", b))));
    faults.put("UTF-16", body(b -> ok(latin(new String(b, UTF_8).getBytes(UTF_16)))));
    faults.put("a byte order mark", body(b -> ok("\u00ef\u00bb\u00bf" + latin(b))));
    faults.put("deep", body(b -> ok(with(deep(5000), b))));
    faults.put("doubled keys", body(b -> ok(with("{\"x\":1,\"x\":2}", b))));
    faults.put("text after the end", body(b -> ok(latin(b) + latin(b))));
    faults.put(
        "compressed in name only",
        body(
            b ->
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
                    + "Content-Length: 3\r\n\r\n\u001f\u008b\u0008"));
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      faults.put("redirect " + status, always(redirect(status, elsewhere)));
    }
    for (int status : new int[] {400, 401, 403, 404, 405, 418, 429, 500, 502, 503, 504, 520}) {
      faults.put("bare " + status, always(http(status, new byte[0])));
    }
    faults.put("good words with a bad status", body(b -> head(400, b.length) + latin(b)));
    return faults;
  }

  private static Script bytes(Function<byte[], byte[]> change) {
    return (arrival, socket) -> write(socket, change.apply(good(arrival)));
  }

  /** The whole answer from the good body, as Latin-1 text so that any byte can be written. */
  private static Script body(Function<byte[], String> change) {
    return (arrival, socket) ->
        write(socket, change.apply(GoodAnswers.to(arrival).getBytes(UTF_8)).getBytes(ISO_8859_1));
  }

  static Script always(byte[] answer) {
    return (arrival, socket) -> write(socket, answer);
  }

  static byte[] http(int status, byte[] body) {
    return (head(status, body.length) + latin(body)).getBytes(ISO_8859_1);
  }

  static byte[] redirect(int status, String location) {
    return ("HTTP/1.1 "
            + status
            + " Moved\r\nLocation: "
            + location
            + "\r\nContent-Length: 0\r\n\r\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] good(Arrival arrival) {
    return http(200, GoodAnswers.to(arrival).getBytes(UTF_8));
  }

  private static String ok(String latinBody) {
    return head(200, latinBody.length()) + latinBody;
  }

  private static String head(int status, int length) {
    return "HTTP/1.1 "
        + status
        + " Said\r\nContent-Type: application/json\r\nConnection: close\r\n"
        + "Date: "
        + DateTimeFormatter.RFC_1123_DATE_TIME.format(practiceTime())
        + "\r\n"
        + "Content-Length: "
        + length
        + "\r\n\r\n";
  }

  /** The time that the practice exchange goes by in tests. */
  private static OffsetDateTime practiceTime() {
    return Instant.now().plusSeconds(90).atOffset(ZoneOffset.UTC);
  }

  private static String chunked() {
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  }

  private static String padded(byte[] body, int kib) {
    return ok(with("\"" + "x".repeat(kib * 1024) + "\"", body));
  }

  /** An answer with one more value at its beginning, be it an object or a list. */
  private static String with(String value, byte[] body) {
    String text = latin(body).strip();
    String rest = text.substring(1);
    boolean empty = rest.matches("\\s*[}\\]]");
    String head = text.charAt(0) == '{' ? "{\"x\":" + value : "[" + value;
    return head + (empty ? "" : ",") + rest;
  }

  private static String deep(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static byte[] part(byte[] whole, int length) {
    return java.util.Arrays.copyOf(whole, length);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static void write(Socket socket, byte[] answer) throws IOException {
    socket.getOutputStream().write(answer);
    socket.getOutputStream().flush();
  }

  private static void endless(Socket socket) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((chunked() + "1\r\n{\r\n").getBytes(UTF_8));
    byte[] chunk = ("400\r\n" + " ".repeat(1024) + "\r\n").getBytes(UTF_8);
    while (true) {
      out.write(chunk);
    }
  }

  /** One byte a second until the caller closes; the wait is for that, not for time to pass. */
  private static void drip(Socket socket) throws IOException {
    write(socket, (chunked() + "1\r\n{\r\n").getBytes(UTF_8));
    socket.setSoTimeout(SECOND);
    while (!closed(socket)) {
      write(socket, "1\r\n \r\n".getBytes(UTF_8));
    }
  }

  private static boolean closed(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException open) {
      return false;
    }
  }
}
