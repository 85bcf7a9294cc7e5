#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# display.sh SCRATCH COMMAND...: runs a command on a real display with OpenGL: an X server without a screen, and Mesa's own driver.
set -euo pipefail
scratch=$1
shift
rm -rf "$scratch"; mkdir -p -m 700 "$scratch"
unset QT_QPA_PLATFORM QT_QUICK_BACKEND DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
# Mesa's driver is unloaded before a leak sanitizer asks whose its last blocks are.
export ASAN_OPTIONS=detect_leaks=0
export HOME=$scratch XDG_RUNTIME_DIR=$scratch LANG=C.UTF-8 QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
exec xvfb-run -a -e "$scratch/xvfb" -s "-screen 0 1400x1100x24 -nolisten tcp" "$@"
