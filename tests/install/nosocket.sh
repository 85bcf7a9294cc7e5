#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# nosocket.sh PARAPLY SCRATCH: the guide does not link Qt Network of its own accord, and while it shows every page it makes no
# socket of the internet. (Qt Qml itself needs Qt Network's library; what counts is what is called.)
set -euo pipefail
program=$1 scratch=$2
rm -rf "$scratch"; mkdir -p -m 700 "$scratch"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
needed=$(readelf -d "$program" | grep NEEDED)
if grep -q Qt6Network <<< "$needed"; then echo "it links Qt Network: $needed"; exit 1; fi
if nm -DC --undefined-only "$program" | grep -E 'QNetwork|QTcpSocket|QUdpSocket|QSslSocket'; then echo "it calls Qt Network"; exit 1; fi
if ! command -v strace > /dev/null; then echo "strace is missing: only what is linked was looked at"; exit 0; fi
LSAN_OPTIONS=${LSAN_OPTIONS:-}:detect_leaks=0 strace -f -e trace=socket,connect,sendto,sendmsg -o "$scratch/calls" \
  timeout 100 "$program" --tour "$scratch/shots" --tour-sizes 360x740 --tour-languages sv > "$scratch/log" 2>&1 || true
[ -n "$(ls -A "$scratch/shots")" ] || { echo "no page was shown"; cat "$scratch/log"; exit 1; }
if grep -E 'AF_INET|AF_INET6|AF_PACKET' "$scratch/calls"; then echo "it made a socket of the internet"; exit 1; fi
