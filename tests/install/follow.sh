#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# follow.sh PARAPLY PARAPLYCTL SHEETS SCRATCH: publishes the sheets, serves the feed with a real nginx, and lets the guide run; then
# publishes them with one telephone number changed. The running guide must install both, the second by a patch, and must not have
# connected to anything but the feed.
set -euo pipefail
paraply=$1 paraplyctl=$2 sheets=$3 scratch=$4
rm -rf "$scratch"; mkdir -p -m 700 "$scratch"
cd "$scratch"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software PARAPLY_PASSPHRASE='of no secret'
fail() { echo "$1"; tail -n 20 ./*.log 2> /dev/null || true; exit 1; }
stop() { kill "${guide:-0}" "${server:-0}" 2> /dev/null || true; }
trap stop EXIT

# until_true SECONDS COMMAND...: waits for a condition.
until_true() {
  local left=$(($1 * 10))
  shift
  until "$@"; do
    left=$((left - 1))
    if [ $left -le 0 ]; then return 1; fi
    read -rt 0.1 <> <(:) || true
  done
}
installed() { grep -qs "\"sequence\": *$1" store/current; }

"$paraplyctl" build "$sheets" --out first.sqlite > build.log
cp -r "$sheets" changed
sed -i '0,/019-21 /s//019-22 /' changed/services.csv
cmp -s "$sheets/services.csv" changed/services.csv && fail "no telephone number was changed"
"$paraplyctl" build changed --out second.sqlite >> build.log
"$paraplyctl" feed init feed --keys keys > feed.log
"$paraplyctl" feed release feed --keys keys --catalogue first.sqlite >> feed.log

for attempt in {1..20}; do
  port=$((20000 + (RANDOM + attempt) % 20000))
  cat > nginx.conf <<CONF
user $(id -un); daemon off; pid $scratch/nginx.pid; error_log $scratch/nginx.log;
events { worker_connections 64; }
http {
  access_log $scratch/access.log; default_type application/octet-stream;
  client_body_temp_path $scratch/b; proxy_temp_path $scratch/p; fastcgi_temp_path $scratch/f; uwsgi_temp_path $scratch/u; scgi_temp_path $scratch/s;
  server { listen 127.0.0.1:$port; root $scratch/feed; }
}
CONF
  chmod 755 "$scratch"
  /usr/sbin/nginx -c "$scratch/nginx.conf" -p "$scratch" 2> nginx-start.log &
  server=$!
  if until_true 5 bash -c "exec 3<> /dev/tcp/127.0.0.1/$port" 2> /dev/null && kill -0 $server; then break; fi
done

feed="http://127.0.0.1:$port#sha256:$(sha256sum feed/metadata/1.root.json | cut -d' ' -f1)"
LSAN_OPTIONS=${LSAN_OPTIONS:-}:detect_leaks=0 strace -f -e trace=connect -o calls \
  "$paraply" --private --store "$scratch/store" --feed "$feed" --ask-every 1 > guide.log 2>&1 &
guide=$!
until_true 60 installed 1 || fail "the first release was not installed"
"$paraplyctl" feed release feed --keys keys --catalogue second.sqlite >> feed.log
until_true 60 installed 2 || fail "the second release was not installed"
pkill -P "$guide" || true
wait "$guide" || true

patch=$(awk '/\.patch HTTP/ { print $10 }' access.log | tail -n 1)
[ -n "$patch" ] || fail "the second release did not come as a patch"
echo "the day's patch: $patch bytes"
if grep -E 'AF_INET6?' calls | grep -v "sin_port=htons($port), sin_addr=inet_addr(\"127.0.0.1\")"; then fail "it connected to something else"; fi
