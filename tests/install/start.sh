#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# start.sh PARAPLY SCRATCH: a start that has nothing to check does not read OpenSSL's library. The first start of all checks the
# catalogue that comes with the guide, and so shows that the reading would be seen.
set -euo pipefail
program=$1 scratch=$2
rm -rf "$scratch"; mkdir -p -m 700 "$scratch"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch XDG_CACHE_HOME=$scratch/cache QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
start() {
  LSAN_OPTIONS=${LSAN_OPTIONS:-}:detect_leaks=0 strace -f -e trace=openat -o "$scratch/$1" timeout 250 "$program" --smoke \
    > "$scratch/log" 2>&1 || { echo "the $1 start failed"; cat "$scratch/log"; exit 1; }
}
start first
grep -q 'libcrypto.*) = [0-9]' "$scratch/first" || { echo "the first start checked its catalogue without OpenSSL"; exit 1; }
start second
if grep 'libcrypto.*) = [0-9]' "$scratch/second"; then echo "the second start read OpenSSL's library"; exit 1; fi
