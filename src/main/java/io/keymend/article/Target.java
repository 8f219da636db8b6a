package io.keymend.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where a relative link points: a path from the content root and a fragment, or null for none. */
record Target(String path, String fragment) {

  static Target of(String file, String destination) {
    int hash = destination.indexOf('#');
    String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    String fragment = hash < 0 ? null : decoded(destination.substring(hash + 1));
    return new Target(path.isEmpty() ? file : resolved(file, path), fragment);
  }

  /** A path that climbs out of the content root comes back empty, which is no file. */
  private static String resolved(String file, String path) {
    Deque<String> names = new ArrayDeque<>(Arrays.asList(file.split("/")));
    names.removeLast();
    for (String name : path.split("/")) {
      if (name.equals("..") && names.pollLast() == null) {
        return "";
      }
      if (!name.equals("..") && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
