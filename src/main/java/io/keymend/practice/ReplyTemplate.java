package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reply as a file writes it, with places for the key and the time.
 *
 * @param http the status, 200 when it is left out
 * @param type the content type, JSON when it is left out
 * @param html whether it is a web page, in place of a type
 */
record ReplyTemplate(
    Integer http, String type, boolean html, Map<String, String> headers, String body) {

  ReplyTemplate {
    http = http == null ? 200 : http;
    type = type != null ? type : html ? Reply.HTML : Reply.JSON;
    headers = headers == null ? Map.of() : headers;
    body = body == null ? "" : body;
  }

  Reply fill(Places places) {
    return new Reply(
        http,
        type,
        headers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> places.in(header.getValue()))),
        places.in(body));
  }
}
