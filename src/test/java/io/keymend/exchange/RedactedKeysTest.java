package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.CredentialField;
import io.keymend.credential.RandomValue;
import io.keymend.credential.Redacted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys and secrets of every exchange are cut out of whatever sentence they stand in. */
class RedactedKeysTest {
  private static final int VALUES = 100;

  /** Shorter ones look like any word; Deribit's client id is the only such value. */
  private static final int SHORTEST = 16;

  /** How much of a value may stay: what begins all keys of an exchange is longer in one case. */
  private static final int STAYS = 8;

  private static final double MOST_LEFT = 0.0001;

  private static final List<String> FRAMES =
      List.of(
          "%s",
          "my key is %s and it does not work",
          "API key: %s",
          "apiKey=%s&recvWindow=5000",
          "{\"apiKey\":\"%s\",\"retCode\":10003}",
          "{'secret': '%s', 'enableRateLimit': True}",
          "-H 'X-MBX-APIKEY: %s' https://api.binance.com/api/v3/account",
          "secret = \"%s\"\nclient = Client(key, secret)",
          "(%s)",
          "Ich habe %s eingegeben, aber es kommt EAPI:Invalid key",
          "ключ %s не работает",
          "密钥%s错误",
          "https://example.org/check?key=%s#result",
          "2024-03-01 10:11:12 ERROR bot - login with %s failed: -2015",
          "<code>%s</code>",
          "\\\"key\\\":\\\"%s\\\"",
          "key:%s,",
          "[%s]",
          "export BYBIT_API_KEY=%s",
          "Bearer %s was refused with 401");

  @Test
  void nothingOfAKeyStays() {
    Random random = new Random(7);
    int all = 0;
    List<String> left = new ArrayList<>();
    for (Exchange exchange : ExchangeFiles.readAll().values()) {
      for (CredentialField field :
          List.of(exchange.credentials().key(), exchange.credentials().secret())) {
        for (int i = 0; i < VALUES; i++) {
          String value =
              RandomValue.of(field.usual() == null ? field.pattern() : field.usual(), random);
          if (value.length() < SHORTEST) {
            continue;
          }
          for (String frame : FRAMES) {
            Redacted redacted = Redacted.of(frame.replace("%s", value));
            all++;
            if (!redacted.cut() || stays(value, redacted.text())) {
              left.add(exchange.id() + " " + frame.replace("%s", value) + " -> " + redacted.text());
            }
          }
        }
      }
    }
    System.out.printf("secrets left: %d of %d%n", left.size(), all);
    assertTrue(left.size() <= MOST_LEFT * all, () -> String.join("\n", left));
  }

  @Test
  void whatAProgramNamesAsSecretGoes() {
    for (String told : Stream.of("Hunter2-hunter", "pa55word!x", "Tr4ding&Co").toList()) {
      for (String frame :
          List.of("passphrase: %s", "\"password\":\"%s\"", "secret = '%s'", "api_secret=%s")) {
        String text = frame.replace("%s", told);
        assertTrue(!Redacted.of(text).text().contains(told), text);
      }
    }
  }

  /** A run of the value that is longer than the beginnings that all have. */
  private static boolean stays(String value, String text) {
    String known = text.replace("organizations/", "").replace("/apiKeys/", "");
    for (int i = 0; i + STAYS < value.length(); i++) {
      String piece = value.substring(i, i + STAYS);
      if (known.contains(piece) && !"organizations/account-master-/apiKeys/".contains(piece)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void wordsOfNoSecretStay() {
    for (String plain :
        List.of(
            "APIError(code=-1021): Timestamp for this request was 1000ms ahead of the server's time.",
            "ccxt.base.errors.AuthenticationError: requires `password`",
            "BTC/USDT:USDT-240628 at https://api-testnet.bybit.com/v5/order/realtime",
            "api-signature-not-valid: Signature not valid: Verification failure [校验失败]",
            "Any of KC-API-KEY, KC-API-SIGN, KC-API-TIMESTAMP, KC-API-PASSPHRASE is missing",
            "UnhandledPromiseRejectionWarning privateGetV5OrderRealtime DepositAddressNotAvailable",
            "2021-05-23 13:55:12,909 - executor.huobi - ERROR - 1763520724000",
            "key: INVALID_KEY, signature: mismatch, token: expired, secret: wrong",
            "[\"error\",10100,\"apikey: invalid\"] 203.0.113.7 at line 401 of client_v2.py",
            "Dear support, I have a problem with my account and order list since this morning")) {
      assertEquals(plain, Redacted.of(plain).text());
    }
  }
}
