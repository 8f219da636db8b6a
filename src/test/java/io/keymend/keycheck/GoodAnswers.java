package io.keymend.keycheck;

import io.keymend.keycheck.ScriptedExchange.Arrival;
import java.time.Instant;

/** What each exchange documents as its answer to the calls of a check. */
final class GoodAnswers {
  private GoodAnswers() {}

  static String to(Arrival arrival) {
    if (!Scripted.EXCHANGES.contains(arrival.exchange())) {
      return PracticeServed.answer(arrival);
    }
    if (arrival.asksForTheStatus()) {
      return status(arrival.exchange());
    }
    return arrival.asksForTheTime() ? time(arrival.exchange()) : rights(arrival.exchange());
  }

  private static String status(String exchange) {
    return switch (exchange) {
      case "binance" -> "{\"status\":0,\"msg\":\"normal\"}";
      default -> "{}";
    };
  }

  private static String time(String exchange) {
    long millis = Instant.now().toEpochMilli();
    return switch (exchange) {
      case "binance" -> "{\"serverTime\":%d}".formatted(millis);
      case "bybit" ->
          "{\"retCode\":0,\"retMsg\":\"OK\",\"result\":{},\"time\":%d}".formatted(millis);
      case "okx" -> "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ts\":\"%d\"}]}".formatted(millis);
      case "coinbase" -> "{\"epochMillis\":\"%d\"}".formatted(millis);
      default -> "{\"error\":[],\"result\":{\"unixtime\":%d}}".formatted(millis / 1000);
    };
  }

  /** The rights of a key; Binance says nothing of margin here. */
  private static String rights(String exchange) {
    return switch (exchange) {
      case "binance" ->
          """
          {"ipRestrict":true,"createTime":1700000000000,"enableReading":true,
          "enableSpotAndMarginTrading":true,"enableFutures":false,"enableWithdrawals":false}""";
      case "bybit" ->
          """
          {"retCode":0,"retMsg":"","result":{"apiKey":"shown","userID":1,"readOnly":0,
          "permissions":{"Spot":["SpotTrade"],"Wallet":[]},"ips":["203.0.113.10"]},"time":1}""";
      case "okx" ->
          """
          {"code":"0","msg":"","data":[{"uid":"1","acctLv":"2","perm":"read_only,trade",
          "ip":"203.0.113.10"}]}""";
      case "coinbase" ->
          """
          {"can_view":true,"can_trade":true,"can_transfer":false,
          "portfolio_uuid":"c0ffee00-0000-4000-8000-00000000f000","portfolio_type":"DEFAULT"}""";
      default ->
          """
          {"error":[],"result":{"apiKey":"shown","validUntil":"0","ipAllowlist":["203.0.113.10"],
          "permissions":["query-funds","query-open-trades","query-closed-trades","modify-trades",
          "close-trades"]}}""";
    };
  }
}
