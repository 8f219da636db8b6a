package io.keymend.site;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** One answer of every kind that the portal gives. */
enum AnyAnswer {
  PAGE(200, () -> Portal.get("/articles/key-invalid")),
  PAGE_PACKED(200, () -> Portal.plain().header("Accept-Encoding", "gzip").get("/")),
  PAGE_HEAD(200, () -> Portal.plain().head("/")),
  PAGE_MARKDOWN(200, () -> Portal.get("/articles/key-invalid.md")),
  PAGE_MOVED(
      301, () -> Portal.get("/articles/possible-exchange-connection-errors-and-how-to-fix-them")),
  PAGE_KNOWN(304, () -> Portal.plain().header("If-None-Match", "*").get("/")),
  ASSET(200, () -> Portal.get(Portal.page("/").select("head link[rel=icon]").attr("href"))),
  PICTURE(
      200, () -> Portal.get(Portal.page("/articles/permissions").select("main img").attr("src"))),
  SEARCH(200, () -> Portal.get("/search?q=key")),
  TESTER_FORM(200, () -> Portal.get("/key-check?exchange=okx")),
  TESTER_ANSWER(200, () -> key().post("/key-check")),
  TESTER_PART(200, () -> key().header("Keymend-Part", "true").post("/key-check")),
  TESTER_REFUSED(400, () -> Portal.ownForm().body("exchange=nowhere").post("/key-check")),
  TESTER_CREDENTIAL_IN_ADDRESS(405, () -> Portal.get("/key-check?secret=a")),
  ADDRESSES(200, () -> Portal.get("/ip-list?exchange=okx")),
  ADDRESSES_COMPARED(200, () -> list("192.0.2.10, 8.8.8.8").post("/ip-list")),
  ADDRESSES_REFUSED(400, () -> list("").post("/ip-list")),
  REACTION(200, () -> face().post("/feedback")),
  REACTION_PART(200, () -> face().header("Keymend-Part", "true").post("/feedback")),
  REACTION_REFUSED(400, () -> Portal.ownForm().body("article=nowhere").post("/feedback")),
  ERROR_FOREIGN(403, () -> Portal.plain().contentType(Portal.FORM).body("a=b").post("/key-check")),
  ERROR_NOWHERE(404, () -> Portal.get("/nowhere")),
  ERROR_METHOD(405, () -> Portal.plain().delete("/")),
  ERROR_CHUNKED(411, () -> RawClient.inChunks("/feedback", "a=b")),
  ERROR_LONG(413, () -> Portal.ownForm().body("a=" + "a".repeat(20_000)).post("/feedback")),
  ERROR_NO_FORM(
      415, () -> Portal.ownForm().contentType("application/json").body("{}").post("/key-check")),
  ERROR_OURS(500, () -> Portal.get(FaultyResource.ADDRESS)),
  API(200, () -> api().header("Authorization", "Bearer test-token").post(AnyAnswer.API_PATH)),
  API_STRANGER(401, () -> api().post(AnyAnswer.API_PATH)),
  API_NO_JSON(
      400,
      () ->
          api()
              .header("Authorization", "Bearer test-token")
              .body("{\"exchange\":")
              .post(AnyAnswer.API_PATH)),
  API_FORM(415, () -> Portal.ownForm().body("a=b").post(AnyAnswer.API_PATH)),
  MESSAGE(200, () -> api().body("{\"message\":\"EAPI:Invalid key\"}").post(AnyAnswer.MESSAGES)),
  MESSAGE_MISSING(400, () -> api().body("{}").post(AnyAnswer.MESSAGES)),
  CODE(302, () -> Portal.get("/e/binance/-2015")),
  CODE_NOWHERE(404, () -> Portal.get("/e/binance/nowhere")),
  STATUS(200, () -> Portal.get("/status")),
  STATUS_OF_ONE(200, () -> Portal.get("/status/okx")),
  STATUS_FEED(200, () -> Portal.get("/status/feed.xml")),
  STATUS_JSON(200, () -> Portal.get("/api/v1/status")),
  CODES(200, () -> Portal.get("/errors.json")),
  API_NOWHERE(404, () -> Portal.get("/api/v1/nowhere"));

  private static final String API_PATH = "/api/v1/key-check";
  private static final String MESSAGES = "/api/v1/diagnose";
  private final int status;
  private final Question question;

  AnyAnswer(int status, Question question) {
    this.status = status;
    this.question = question;
  }

  /** The status it should have. */
  int status() {
    return status;
  }

  /** Asks for it. */
  Response ask() throws Exception {
    return question.ask();
  }

  private static RequestSpecification key() {
    return Portal.ownForm()
        .formParam("exchange", "binance")
        .formParam("environment", "practice")
        .formParam("key", "k".repeat(64))
        .formParam("secret", "s".repeat(64));
  }

  private static RequestSpecification list(String pasted) {
    return Portal.ownForm().formParam("exchange", "okx").formParam("list", pasted);
  }

  private static RequestSpecification face() {
    return Portal.ownForm().formParam("article", "key-invalid").formParam("reaction", "no");
  }

  private static RequestSpecification api() {
    return Portal.plain()
        .contentType("application/json")
        .body(
            "{\"exchange\":\"binance\",\"environment\":\"practice\","
                + "\"key\":\"a\",\"secret\":\"b\"}");
  }

  private interface Question {
    Response ask() throws Exception;
  }
}
