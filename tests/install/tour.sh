#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# tour.sh PARAPLY SCRATCH: every page at every size in every language, without a display, and no complaint; what cannot be
# rendered is told by the exit code.
set -euo pipefail
program=$1 scratch=$2
rm -rf "$scratch"; mkdir -p -m 700 "$scratch"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch
unset DISPLAY WAYLAND_DISPLAY
"$program" --tour "$scratch/shots" --tour-themes light,dark,contrast --tour-sizes 360x740,1280x800
pictures=$(find "$scratch/shots" -name '*.png' | wc -l)
[ "$pictures" -eq 414 ] || { echo "$pictures pictures, not 414"; exit 1; }
[ "$(find "$scratch/shots" -name 'find-360x740-ar-XB-dark.png' | wc -l)" -eq 1 ]
# What is drawn on the screen is what another phone reads, in every theme and language.
for picture in "$scratch"/shots/qr-*.png; do
  zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$picture" 2> /dev/null | grep -q '^BEGIN:VCARD' || { echo "$picture cannot be read"; exit 1; }
done
# A page is the same whether the tour came to it first or after others.
"$program" --tour "$scratch/alone" --tour-pages service --tour-sizes 360x740 --tour-languages ar-XB
cmp "$scratch/alone/service-360x740-ar-XB.png" "$scratch/shots/service-360x740-ar-XB-light.png"
touch "$scratch/file"
if "$program" --tour "$scratch/file/below" 2> /dev/null; then echo "a tour into a file succeeded"; exit 1; fi
