package io.keymend.site;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks the portal as it is: follows no redirect and unpacks nothing. */
final class Portal {
  static final String FORM = "application/x-www-form-urlencoded";

  private Portal() {}

  /** A request without the extras of the test client. */
  static RequestSpecification plain() {
    RestAssuredConfig config =
        RestAssuredConfig.config()
            .redirect(redirectConfig().followRedirects(false))
            .decoderConfig(decoderConfig().noContentDecoders());
    return given().config(config).urlEncodingEnabled(false);
  }

  /** A form as the portal's own page posts it, without fields yet. */
  static RequestSpecification ownForm() {
    return given().header("Sec-Fetch-Site", "same-origin").contentType(FORM);
  }

  /** The answer at an address. */
  static Response get(String address) {
    return plain().get(address);
  }

  /** The page at an address, which must be there. */
  static Document page(String address) {
    return page(get(address).then().statusCode(200).extract().response());
  }

  /** An answer as a page. */
  static Document page(Response answer) {
    return Jsoup.parse(answer.asString(), base());
  }

  /** Scheme, host and port of the portal. */
  static String base() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }
}
