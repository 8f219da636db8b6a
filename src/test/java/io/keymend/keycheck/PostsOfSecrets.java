package io.keymend.keycheck;

import static io.keymend.keycheck.Posts.encoded;
import static io.keymend.keycheck.Posts.object;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Every way in which a visitor or a program can hand credentials to the portal, right or wrong. */
final class PostsOfSecrets {
  private static final String FORM = "/key-check";
  private static final String API = "/api/v1/key-check";

  private PostsOfSecrets() {}

  /** The two proper ways. */
  static List<HttpRequest> proper(Canary canary, String environment) {
    String[] fields = canary.fields(environment);
    return List.of(Posts.formRequest(encoded(fields)), Posts.jsonRequest(object(fields)));
  }

  /** Ways that must be refused, whatever is in them. */
  static List<HttpRequest> improper(Canary canary) {
    List<HttpRequest> all = new ArrayList<>();
    for (String[] fields : misfilled(canary)) {
      all.add(Posts.formRequest(encoded(fields)));
      all.add(Posts.jsonRequest(object(fields)));
    }
    brokenJson(canary).forEach(body -> all.add(Posts.jsonRequest(body)));
    all.addAll(misdirected(canary));
    all.addAll(comments(canary));
    all.addAll(comparisons(canary));
    all.addAll(searches(canary));
    return all;
  }

  /** Forms with a percent sign that nobody encoded, as some programs send them. */
  static List<HttpRequest> undecodable(Canary c) {
    return List.of(
        own(FORM, Posts.FORM, "exchange=okx&key=a&passphrase=b&secret=" + c.core() + "%zz"),
        own(FORM, Posts.FORM, "exchange=okx&key=" + c.core() + "%"),
        own(
            FORM,
            Posts.FORM,
            encoded("exchange", c.exchange(), "key", c.key()) + "%e2&" + c.core()),
        own("/feedback", Posts.FORM, "article=key-works&reaction=no&comment=" + c.core() + "%zz"));
  }

  private static List<String[]> misfilled(Canary c) {
    return List.of(
        Posts.fields("nosuch", c.key(), c.secret(), c.passphrase()),
        Posts.fields(c.secret(), c.key(), c.secret(), c.passphrase()),
        Posts.fields(c.exchange(), c.secret(), c.key(), c.passphrase()),
        Posts.fields(c.exchange(), c.key(), c.secret().replaceFirst("(.{40})", "$1\u0410"), ""),
        Posts.fields(c.exchange(), c.key().replaceFirst("(.{9})", "$1\u200b"), c.secret(), "x"),
        Posts.fields(c.exchange(), c.key(), c.secret() + c.secret(), c.passphrase()),
        Posts.fields(c.exchange(), "", c.secret(), c.passphrase()),
        new String[] {
          "exchange", c.exchange(), "environment", c.secret(), "key", c.key(), "secret", c.secret()
        },
        new String[] {"key", c.key(), "secret", c.secret(), "passphrase", c.passphrase()},
        new String[] {"exchange", c.exchange(), c.secret(), c.key(), c.key(), c.secret()});
  }

  private static List<String> brokenJson(Canary canary) {
    String good = object(canary.fields("live"));
    String key = object("k", canary.key()).replaceFirst("^\\{\"k\":(.*)}$", "$1");
    String secret = object("s", canary.secret()).replaceFirst("^\\{\"s\":(.*)}$", "$1");
    return List.of(
        good.substring(0, good.length() - 3),
        good + good,
        "[" + good + "]",
        secret,
        "{\"exchange\":\"okx\",\"key\":{\"a\":" + secret + "},\"secret\":" + secret + "}",
        "{\"exchange\":\"okx\",\"key\":" + key + ",\"secret\":[" + secret + "]}",
        "{\"exchange\":{\"a\":" + secret + "}}",
        "{\"exchange\":\"okx\",\"key\":" + key + ",\"secret\":" + canary.core() + "}",
        "{" + secret + ":" + key + "," + secret + ":}");
  }

  private static List<HttpRequest> misdirected(Canary c) {
    String form = encoded(c.fields("practice"));
    String json = object(c.fields("practice"));
    String address = encoded("exchange", c.exchange(), "key", c.key(), "secret", c.secret());
    return List.of(
        own(FORM, "text/plain", form),
        own(FORM, Posts.JSON, json),
        own(FORM, "multipart/form-data; boundary=b", multipart(c)),
        own(FORM, Posts.FORM, form + "&more=" + "x".repeat(20_000)),
        own(FORM, Posts.FORM, form + "&" + "f=1&".repeat(40)),
        own("/nowhere", Posts.FORM, form),
        own("/", Posts.FORM, form),
        own("/search", Posts.FORM, form),
        own(API, "text/plain", json),
        own(API, Posts.FORM, form),
        Posts.request(API, Posts.JSON, json).header("Authorization", "Bearer " + c.core()).build(),
        Posts.request(API, Posts.JSON, json + " ".repeat(20_000)).build(),
        Posts.request(FORM, Posts.FORM, form).header("Origin", "https://evil.example").build(),
        Posts.request(FORM, Posts.FORM, form).header("Sec-Fetch-Site", "cross-site").build(),
        Posts.request(FORM, Posts.FORM, form).header("Origin", "https://" + c.core()).build(),
        Posts.request(FORM, Posts.FORM, form)
            .header("Sec-Fetch-Site", "same-origin")
            .PUT(BodyPublishers.ofString(form))
            .build(),
        HttpRequest.newBuilder(Posts.at(FORM + "?" + address)).build(),
        HttpRequest.newBuilder(Posts.at("/articles/key-works?" + address)).build(),
        HttpRequest.newBuilder(Posts.at(FORM + "?" + encoded("exchange", c.secret()))).build());
  }

  private static String multipart(Canary canary) {
    return "--b\r\nContent-Disposition: form-data; name=\"secret\"\r\n\r\n"
        + canary.secret()
        + "\r\n--b--\r\n";
  }

  private static List<HttpRequest> comparisons(Canary c) {
    String words = "/compare-pastes/words?first=" + c.core() + "&second=" + c.core();
    return List.of(
        own("/compare-pastes", Posts.FORM, encoded("first", c.key(), "second", c.secret())),
        own("/compare-pastes", Posts.FORM, encoded("first", c.secret(), "second", "")),
        own("/compare-pastes", Posts.FORM, encoded("first", c.secret(), c.secret(), c.key())),
        HttpRequest.newBuilder(Posts.at(words)).build(),
        HttpRequest.newBuilder(Posts.at("/key-check/fault?exchange=okx&field=" + c.core()))
            .build());
  }

  private static List<HttpRequest> searches(Canary c) {
    String text = "Traceback: bybit {\"retCode\": 10003} key " + c.key() + "\nsecret " + c.secret();
    return List.of(
        own("/search", Posts.FORM, encoded("q", text)),
        own("/search", Posts.FORM, encoded("q", c.secret())),
        own("/search", Posts.FORM, encoded("q", text + "\nword".repeat(1000))),
        own("/search/left", Posts.FORM, encoded("q", text)),
        Posts.request("/api/v1/diagnose", Posts.JSON, object("message", text)).build(),
        HttpRequest.newBuilder(Posts.at("/search?" + encoded("q", text))).build(),
        HttpRequest.newBuilder(Posts.at("/api/v1/search?" + encoded("q", text))).build());
  }

  private static List<HttpRequest> comments(Canary canary) {
    String comment = "It says no.\nsecret: " + canary.secret() + "\nWhat now?";
    return List.of(
        own(
            "/feedback",
            Posts.FORM,
            encoded("article", "key-works", "reaction", "no", "comment", comment)),
        own("/feedback", Posts.FORM, encoded("article", "key-works", "comment", comment)),
        own(
            "/feedback",
            Posts.FORM,
            encoded("article", canary.secret(), "reaction", canary.core())),
        own("/feedback", Posts.FORM, misplaced("no", canary)),
        own("/feedback", Posts.FORM, misplaced(canary.key(), canary)));
  }

  private static String misplaced(String reaction, Canary canary) {
    return encoded(
        "article",
        "key-works",
        "reaction",
        reaction,
        "reason",
        canary.secret(),
        "ticket",
        canary.core());
  }

  private static HttpRequest own(String path, String type, String body) {
    return Posts.request(path, type, body).header("Sec-Fetch-Site", "same-origin").build();
  }
}
