#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# nosocket.sh PARAPLY SCRATCH: without a feed the guide makes no socket of the internet while it shows every page.
set -euo pipefail
program=$1 scratch=$2
rm -rf "$scratch"; mkdir -p -m 700 "$scratch"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
LSAN_OPTIONS=${LSAN_OPTIONS:-}:detect_leaks=0 strace -f -e trace=socket,connect,sendto,sendmsg -o "$scratch/calls" \
  timeout 100 "$program" --tour "$scratch/shots" --tour-sizes 360x740 --tour-languages sv > "$scratch/log" 2>&1 || true
[ -n "$(ls -A "$scratch/shots")" ] || { echo "no page was shown"; cat "$scratch/log"; exit 1; }
if grep -E 'AF_INET|AF_INET6|AF_PACKET' "$scratch/calls"; then echo "it made a socket of the internet"; exit 1; fi
