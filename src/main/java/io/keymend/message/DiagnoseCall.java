package io.keymend.message;

/**
 * What a program posts to have a message read.
 *
 * @param message the text, of any length that the server takes
 * @param exchange the id of the exchange that it comes from, or null
 * @param http the HTTP status that it came with, or null
 */
public record DiagnoseCall(String message, String exchange, Integer http) {

  /** Without the message, which may hold a secret. */
  @Override
  public String toString() {
    return "DiagnoseCall[" + exchange + ", " + http + "]";
  }
}
