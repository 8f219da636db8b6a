package io.keymend.keycheck;

/**
 * One call of a check as it is shown: never a value, a header or a query.
 *
 * @param host with the base path of an overridden or practice host, which real exchanges do not
 *     have
 * @param status the HTTP status; null when no answer came
 * @param millis how long it took
 */
public record CallMade(String method, String host, String path, Integer status, long millis) {}
