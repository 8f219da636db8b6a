package io.keymend.keycheck;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calls of one run; one that is still open when the time is up is listed without a status. */
final class CallLog {
  private final List<CallMade> calls = new ArrayList<>();
  private final Set<String> addresses = new HashSet<>();
  private CallMade open;
  private long since;

  synchronized void begin(String method, URI host, String path) {
    addresses.add(host + path);
    open = new CallMade(method, host.getHost() + host.getRawPath(), path, null, 0);
    since = System.nanoTime();
  }

  synchronized void end(int status) {
    if (open != null) {
      calls.add(closed(status == 0 ? null : status));
      open = null;
    }
  }

  synchronized boolean made(URI host, String path) {
    return addresses.contains(host + path);
  }

  synchronized int size() {
    return addresses.size();
  }

  synchronized List<CallMade> calls() {
    List<CallMade> all = new ArrayList<>(calls);
    if (open != null) {
      all.add(closed(null));
    }
    return List.copyOf(all);
  }

  private CallMade closed(Integer status) {
    long millis = (System.nanoTime() - since) / 1_000_000;
    return new CallMade(open.method(), open.host(), open.path(), status, millis);
  }
}
