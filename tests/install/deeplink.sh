#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# deeplink.sh PARAPLY SCRATCH: a start with an address hands it to the guide that runs and ends; a bad one is refused; what was
# opened is there the next time.
set -euo pipefail
program=$1 scratch=$2 link=paraply://service/orebro-axberg-hovsta
rm -rf "$scratch"; mkdir -p -m 700 "$scratch/profile"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software TMPDIR=$scratch
fail() { echo "$1"; cat "$scratch"/log*; exit 1; }
kept() { grep -qa orebro-axberg-hovsta "$scratch"/profile/personal.db*; }

code=0; "$program" --profile "$scratch/profile" 'paraply://service/../x' > "$scratch/log0" 2>&1 || code=$?
[ $code = 2 ] || fail "a bad address was not refused: $code"

"$program" --profile "$scratch/profile" > "$scratch/log1" 2>&1 &
first=$!
trap 'kill $first 2> /dev/null || true' EXIT
for _ in $(seq 300); do compgen -G "$scratch/paraply-*" > /dev/null && break; sleep 0.1; done
compgen -G "$scratch/paraply-*" > /dev/null || fail "the first guide has no bell"
timeout 60 "$program" --profile "$scratch/profile" "$link" > "$scratch/log2" 2>&1 || fail "the second start did not end well"
kill -0 $first || fail "the first guide ended"
for _ in $(seq 300); do kept && break; sleep 0.1; done
kept || fail "the running guide did not open the address"
