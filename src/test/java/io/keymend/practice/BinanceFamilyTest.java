package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Binance Futures and Binance US answer, which verify as Binance does. */
class BinanceFamilyTest {

  private static final String RESTRICTIONS = "/sapi/v1/account/apiRestrictions";
  private static final String ACCOUNT = "/api/v3/account";
  private static final String BALANCE = "/fapi/v3/balance";
  private static final PracticeKey PUBLISHED =
      Keys.shared(
          "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83",
          "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9");
  private static final String ORDER =
      "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000"
          + "&timestamp=1591702613943";
  private static final String SIGNATURE =
      "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9";

  private final PracticeExchange futures =
      PracticeExchange.of("binance-futures", new BinanceVerifier());
  private final PracticeExchange us = PracticeExchange.of("binanceus", new BinanceVerifier());

  @Test
  void acceptsThePublishedVectorOfTheFuturesDocuments() {
    assertTrue(signed(ORDER, SIGNATURE));
    assertFalse(signed(ORDER.replace("9000", "9001"), SIGNATURE));
    assertFalse(signed(ORDER, SIGNATURE.replaceFirst("3", "4")));
  }

  @Test
  void onlyTheFuturesHostTellsTheAddressAndOnlyTheSpotHostThatAKeyIsUnknown() {
    PracticeKey nobody = Keys.named("binance-futures", "unknown-key");

    futures.answers(401, "request ip: 203.0.113.99\"", Customer.of(nobody).binance(BALANCE));
    futures.answers(400, "-2008", Customer.of(nobody).binance(RESTRICTIONS));
    us.answers(400, "-2008", Customer.of(nobody).binance(ACCOUNT));
  }

  @Test
  void theFuturesHostRefusesWhereFuturesAreNotTicked() {
    PracticeKey off = Keys.named("binance-futures", "futures-off");

    futures.answers(401, "-2015", Customer.of(off).binance(BALANCE));
    futures.answers(200, "\"enableFutures\":false", Customer.of(off).binance(RESTRICTIONS));
  }

  @Test
  void bothKeepTheTimeWindowAndAskForASignature() {
    PracticeKey works = Keys.named("binanceus", "works");
    Call late = Customer.of(works).binance(ACCOUNT, "timestamp=" + (NOON.toEpochMilli() - 5001));

    us.answers(200, "\"accountType\":\"SPOT\"", Customer.of(works).binance(ACCOUNT));
    us.answers(400, "-1021", late);
    us.answers(400, "'timestamp'", new Call("GET", ACCOUNT, "", late.headers(), "", NOON));
    us.answers(401, "-2014", new Call("GET", ACCOUNT, "", Map.of(), "", NOON));
    us.answers(404, "404 Not found", Customer.of(works).binance(RESTRICTIONS));
  }

  private static boolean signed(String query, String signature) {
    return BinanceVerifier.signatureFits(
        PUBLISHED,
        new Call("POST", "/fapi/v1/order", query + "&signature=" + signature, Map.of(), "", NOON));
  }
}
