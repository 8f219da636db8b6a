package io.keymend.site;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Talks byte by byte over a socket, as no well-behaved client would. */
final class RawClient {
  private static final int PATIENCE_MILLIS = 20_000;

  private RawClient() {}

  /** Sends a body with its length. */
  static Response withLength(String path, String body, String... headers) throws IOException {
    return withType(Portal.FORM, path, body, headers);
  }

  /** Sends a body under another content type, or under none. */
  static Response withType(String type, String path, String body, String... headers)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String form = "Content-Type: " + Portal.FORM + "\r\n";
    String line = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
    String head = head(path, headers).replace(form, line);
    return send(head + "Content-Length: " + bytes.length + "\r\n\r\n", bytes);
  }

  /** Asks for an address exactly as it is written. */
  static Response get(String address) throws IOException {
    return send(start("GET", address) + "\r\n", new byte[0]);
  }

  /** Sends a body in chunks, that is without saying how long it is. */
  static Response inChunks(String path, String body, String... headers) throws IOException {
    int half = body.length() / 2;
    String chunks = chunk(body.substring(0, half)) + chunk(body.substring(half)) + "0\r\n\r\n";
    return send(
        head(path, headers) + "Transfer-Encoding: chunked\r\n\r\n",
        chunks.getBytes(StandardCharsets.UTF_8));
  }

  /** The first lines of a form's post. */
  static String head(String path, String... headers) {
    return start("POST", path)
        + "Content-Type: "
        + Portal.FORM
        + "\r\n"
        + String.join("", List.of(headers).stream().map(header -> header + "\r\n").toList());
  }

  private static String start(String method, String path) {
    String host = "Host: localhost:" + RestAssured.port;
    return method + " " + path + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n";
  }

  /** A socket to the portal. */
  static Socket open() throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  private static Response send(String head, byte[] body) throws IOException {
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(body);
      out.flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return parse(answer.toString(StandardCharsets.UTF_8));
    }
  }

  private static Response parse(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    List<String> lines = new ArrayList<>(List.of(answer.substring(0, end).split("\r\n")));
    int status = Integer.parseInt(lines.remove(0).split(" ")[1]);
    ResponseBuilder response = new ResponseBuilder().setStatusCode(status);
    for (String line : lines) {
      int colon = line.indexOf(':');
      response.setHeader(line.substring(0, colon), line.substring(colon + 1).strip());
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-type:")) {
        response.setContentType(line.substring(colon + 1).strip());
      }
    }
    return response.setBody(answer.substring(end + 4)).build();
  }

  private static String chunk(String text) {
    return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
  }
}
