package io.keymend.practice;

/** What every practice key of Binance answers to the call for its rights. */
final class BinanceExpected {

  static final Expected RIGHTS =
      Expected.table(
          """
          works               | 200 | "enableSpotAndMarginTrading":true,"enableMargin":false
          works-futures       | 200 | "enableFutures":true
          works-no-ip-list    | 200 | "ipRestrict":false
          works-can-withdraw  | 200 | "enableWithdrawals":true
          ed25519             | 200 | "enableReading":true
          rsa                 | 200 | "enableReading":true
          restrictions-closed | 401 | {"code":-2015,"msg":"Invalid API-key, IP, or permissions
          read-only           | 200 | "enableSpotAndMarginTrading":false
          not-authorized      | 401 | {"code":-1002,"msg":"You are not authorized
          unknown-key         | 400 | {"code":-2008,"msg":"Invalid Api-Key ID."}
          malformed           | 401 | {"code":-2014,"msg":"API-key format invalid."}
          bad-secret          | 400 | {"code":-1022,"msg":"Signature for this request is not valid."}
          ip-bound-elsewhere  | 401 | {"code":-2015,"msg":"Invalid API-key, IP, or permissions
          clock               | 400 | {"code":-1021,"msg":"Timestamp for this request is outside
          not-agreed          | 400 | {"code":-13007,"msg":"The Agreement is not signed"}
          locked              | 400 | {"code":-2017,"msg":"API Keys are locked on this account."}
          country             | 400 | {"code":-10047,
          identity            | 400 | {"code":200003903,"msg":"Your identity verification
          no-margin-account   | 400 | {"code":-3003,"msg":"Margin account does not exist."}
          maintenance         | 503 | {"code":1,"msg":"System is under maintenance."}
          too-many            | 429 | {"code":-1003,
          blocked-here        | 451 | {"code":0,"msg":"Service unavailable from a restricted
          slow                | SLOW
          silent              | SILENT
          cut                 | CUT
          reset               | RESET
          html                | 200 | <!doctype html>
          huge                | 200 | {"padding":"000
          redirect            | 302 | https://elsewhere.practice.invalid/login
          unknown-code        | 400 | {"code":-9999,
          garbage             | 200 | {"code":0,"data":{"uid":"1
          wrong-shape         | 200 | {"success":true,"data":{}}""");

  private BinanceExpected() {}
}
