#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# smoke.sh CMAKE BUILD PREFIX: installs into PREFIX and runs the guide from another folder, where it can see neither the build
# folder's QML nor its catalogue. A forgotten import path or a QML singleton in a sub-folder would make it hang there, not fail.
set -euo pipefail
cmake=$1 build=$2 prefix=$3
rm -rf "$prefix"
"$cmake" --install "$build" --prefix "$prefix/usr" > "$prefix.log"
[ -x "$prefix/usr/bin/paraply" ] || { echo "the guide was not installed"; exit 1; }
[ -n "$(find "$prefix/usr" -path '*/paraply/libparaplyvoice.so')" ] || { echo "the voice was not installed"; exit 1; }
[ -f "$prefix/usr/share/paraply/orebro.sqlite" ] || { echo "the catalogue was not installed"; exit 1; }
mkdir -p "$prefix/elsewhere"
mkdir -m 700 "$prefix/home"
cd "$prefix/elsewhere"
run() {
  env -i PATH=/usr/bin:/bin HOME="$prefix/home" XDG_RUNTIME_DIR="$prefix/home" LANG=C.UTF-8 ${LSAN_OPTIONS:+LSAN_OPTIONS="$LSAN_OPTIONS"} \
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QML_DISABLE_DISK_CACHE=1 timeout 60 "$prefix/usr/bin/paraply" "$@"
}
said=$(run --smoke 2>&1) || { echo "it ended with $?: $said"; exit 1; }
if [ -n "$said" ]; then echo "it said: $said"; exit 1; fi
run --version | grep -q '^paraply [0-9]'
run --help | grep -q -- --catalogue
# What it keeps goes where the system wants such things, and nowhere else.
[ -f "$prefix/home/.local/share/paraply/personal.db" ] || { echo "personal.db is not in the home"; find "$prefix/home"; exit 1; }
[ -z "$(ls -A "$prefix/elsewhere")" ] || { echo "it wrote into the working folder"; exit 1; }
code=0; run --no-such-option 2> /dev/null || code=$?
[ "$code" -eq 2 ] || { echo "a wrong option ended with $code"; exit 1; }
