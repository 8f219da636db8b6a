#!/usr/bin/env bash
# Requests per second of one article: the packaged portal against nginx with the same bytes and
# headers, in turns, in one run. Needs nginx, wrk and curl; usage: pages.sh [rounds] [seconds]
set -euo pipefail
rounds=${1:-5} seconds=${2:-6}
portal_port=8093 nginx_port=8094 path=/articles/ip-not-allowed
jar="$(cd "$(dirname "$0")/../../.." && pwd)/target/quarkus-app/quarkus-run.jar"
work=$(mktemp -d)
chmod 755 "$work" # nginx may serve as another user
trap 'kill $(cat "$work/nginx.pid" 2>/dev/null) $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

(cd "$work" && exec java -Dquarkus.http.port=$portal_port -jar "$jar" >"$work/log" 2>&1) &
for _ in $(seq 60); do curl -fso "$work/article.html" localhost:$portal_port$path 2>/dev/null && break; sleep 1; done

curl -sI localhost:$portal_port$path | tr -d '\r' \
  | grep -viE '^(HTTP|content-length|content-type|etag|$)' \
  | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2" always;/' >"$work/headers.conf"
cat >"$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; etag on;
  types { "text/html;charset=UTF-8" html; }
  open_file_cache max=100 inactive=600s;
  server {
    listen 127.0.0.1:$nginx_port; root $work;
    location = $path { include $work/headers.conf; try_files /article.html =404; }
  }
}
CONF
nginx -c "$work/nginx.conf"
cmp <(curl -sf localhost:$nginx_port$path) <(curl -sf localhost:$portal_port$path)
echo "same bytes: $(wc -c <"$work/article.html")"

rate() { wrk -t1 -c32 -d"$2"s "http://127.0.0.1:$1$path" | awk '/Requests\/sec/ {print $2}'; }
rate $portal_port 15 >/dev/null # the JVM compiles what is hot
for round in $(seq "$rounds"); do
  n=$(rate $nginx_port "$seconds"); p=$(rate $portal_port "$seconds")
  echo "round $round: nginx $n/s, portal $p/s, ratio $(awk "BEGIN {printf \"%.2f\", $p/$n}")"
done
