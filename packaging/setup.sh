# shellcheck shell=bash disable=SC2154  # root is the caller's
# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# The set-up that ./run and ./test share; sourced by them, with the folder of the sources in $root and "set -euo pipefail"
# in force. Asks dpkg first, and calls the package manager only when something is missing.

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
fail() { say "$*"; exit 3; }

# The lines of a package list without comments and blanks.
package_lines() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"; }

# The lines, of those on standard input, of which no alternative is installed.
missing_lines() {
  local line choice choices lines=() names=() name version
  local -A installed=()
  mapfile -t lines
  for line in "${lines[@]}"; do IFS='|' read -ra choices <<< "$line"; names+=("${choices[@]%%=*}"); done
  # dpkg-query fails when it does not know one of the names, which is an answer here and no error.
  while read -r _ name version; do installed[$name]=$version; done < <(
    dpkg-query -W -f '${db:Status-Status} ${Package} ${Version}\n' "${names[@]}" 2> /dev/null | grep '^installed ' || true)
  for line in "${lines[@]}"; do
    IFS='|' read -ra choices <<< "$line"
    for choice in "${choices[@]}"; do
      version=${installed[${choice%%=*}]:-}
      # shellcheck disable=SC2053  # the right side is a pattern
      if [[ $choice == *=* && $version == ${choice#*=} || $choice != *=* && -n $version ]]; then continue 2; fi
    done
    printf '%s\n' "$line"
  done
}

# Runs a command as root: plainly, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo > /dev/null; then sudo "$@"
  else fail "packages are missing and you are neither root nor have sudo; ask an administrator to install: $wanted_text"
  fi
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 \
    -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@" >&2
}

# The first alternative of a line that this distribution has.
available_name() {
  local choice choices policy
  IFS='|' read -ra choices <<< "$1"
  for choice in "${choices[@]%%=*}"; do
    policy=$(LC_ALL=C apt-cache policy "$choice" 2> /dev/null)
    if [[ $policy =~ Candidate:\ [^\(] ]]; then printf '%s\n' "$choice"; return; fi
  done
  fail "this distribution has no package $1; the lists are made for Debian 12, Debian 13 and Ubuntu 24.04"
}

is_bookworm() {
  local codename
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  [ "$codename" = bookworm ]
}

# install_packages LIST...: installs what the lists name and the system lacks.
install_packages() {
  local line name wanted=() lines=() wanted_text
  command -v dpkg-query > /dev/null || fail "this set-up knows Debian and Ubuntu only; packaging/ lists what is needed"
  mapfile -t lines < <(package_lines "$@" | missing_lines)
  if [ ${#lines[@]} -eq 0 ]; then return; fi
  wanted_text="${lines[*]}"
  say "missing packages: $wanted_text"
  say "asking the package manager for its newest lists"
  apt_get update || say "not all lists could be fetched (is there a network?); trying with those at hand"
  for line in "${lines[@]}"; do
    name=$(available_name "$line") || exit
    wanted+=("$name")
  done
  say "installing ${#wanted[@]} packages and what they depend on"
  apt_get install -y --no-install-recommends "${wanted[@]}" || fail "the packages could not be installed"
}

# The archive the system itself fetches Debian 12 from, then Debian's own.
debian_archives() {
  # shellcheck disable=SC2016  # apt expands it
  { apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Release: bookworm' 2> /dev/null || true
    printf '%s\n' http://deb.debian.org/debian/; } | awk '!seen[$0]++'
}

# backports_apt PROGRAM FOLDER ARGUMENT...: an apt that keeps its sources, lists, cache and state in FOLDER.
backports_apt() {
  local program=$1 folder=$2
  shift 2
  "$program" -q -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts="$folder/none" \
    -o Dir::Etc::preferences="$folder/none" -o Dir::Etc::preferencesparts="$folder/none" \
    -o Dir::State="$folder" -o Dir::State::lists="$folder/lists" -o Dir::State::status="$folder/status" \
    -o Dir::Cache="$folder/cache" -o Acquire::Languages=none -o Acquire::Retries=3 \
    -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false -o APT::Sandbox::User="$(id -un)" \
    -o Debug::NoLocking=true "$@" >&2
}

# Catch2 3 on Debian 12: the backported packages, unpacked into build/packages, which the presets search. The system's own
# sources stay as they are, and no rights are needed.
unpack_catch2() {
  local target=$root/build/packages work archive
  work=$target/apt
  mkdir -p "$work/none" "$work/lists/partial" "$work/cache/archives/partial"
  : > "$work/status"
  for archive in $(debian_archives); do
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s bookworm-backports main\n' "$archive" \
      > "$work/sources.list"
    say "fetching Catch2 3 from bookworm-backports at $archive into build/packages"
    if backports_apt apt-get "$work" update &&
       (cd "$work" && rm -f -- *.deb && backports_apt apt-get "$work" download catch2 libcatch2-dev); then
      break
    fi
  done
  rm -rf "$work/unpacked"
  for archive in "$work"/*.deb; do
    [ -f "$archive" ] || fail "Catch2 3 could not be fetched from bookworm-backports; is there a network?"
    dpkg-deb -x "$archive" "$work/unpacked"
  done
  rm -rf "${target:?}/usr"
  mv "$work/unpacked/usr" "$target/usr"
  rm -rf "$work"
}

# install_catch2: Catch2 3, from the distribution or, where that has only version 2, from its backports.
install_catch2() {
  if ! is_bookworm; then install_packages <(printf 'catch2\n'); return; fi
  case $(dpkg-query -W -f '${db:Status-Status} ${Version}' catch2 2> /dev/null || true) in
    'installed '[3-9].*) return ;;
  esac
  mkdir -p "$root/build/packages"
  # Two set-ups at the same time would unpack over each other.
  ( flock 9
    [ -f "$root/build/packages/usr/lib/cmake/Catch2/Catch2Config.cmake" ] || unpack_catch2
  ) 9> "$root/build/packages/lock"
}

# configure PRESET OPTION...: through ccache where there is one.
configure() {
  local preset=$1 fresh=() cache=$root/build/$1/CMakeCache.txt
  shift
  # A tree that was moved or copied with its build folder would build the old place.
  if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then fresh=(--fresh); fi
  if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache > /dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
  fi
  (cd "$root" && cmake --preset "$preset" "${fresh[@]}" "$@")
}

# configure_if_needed PRESET: not when it is done already; ninja looks after changes of the CMake files by itself.
configure_if_needed() {
  local folder=$root/build/$1
  if [ -f "$folder/build.ninja" ] && [ ! "$root/CMakePresets.json" -nt "$folder/build.ninja" ] &&
     grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
    return
  fi
  configure "$1"
}

# What the failed tests of a preset said: name and last lines, as ctest kept them.
told_by_failed_tests() {
  local logs=$root/build/$1/Testing/Temporary
  awk '
    FNR == NR { sub(/^[0-9]+:/, ""); failed[$0]; next }
    /^[0-9]+\/[0-9]+ Testing: / { sub(/^[^:]*: /, ""); name = $0; inside = 0; kept = 0; next }
    /^<end of output>$/ && name in failed { print "failed: " name; for (i = kept > 60 ? kept - 60 : 0; i < kept; ++i) print "  " lines[i]; inside = 0; next }
    inside { lines[kept++] = $0 }
    /^-+$/ && name in failed && !kept { inside = 1 }
  ' "$logs/LastTestsFailed.log" "$logs/LastTest.log"
}

# run_ctest PRESET OPTION...: as many tests at once as there are processors. What those say that fail is added to $told,
# so that it can stand at the end, where whoever reads only that finds it.
run_ctest() {
  local preset=$1 status=0
  shift
  (cd "$root" && ctest --preset "$preset" --parallel "$(nproc)" "$@") || status=$?
  if [ $status -ne 0 ]; then told=${told:-}$(told_by_failed_tests "$preset")$'\n'; fi
  return $status
}

# Qt wants a folder that only its user can enter, and complains when there is none.
use_own_runtime_folder() {
  if [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -w "${XDG_RUNTIME_DIR:-}" ]; then return; fi
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
  trap 'rm -rf -- "$XDG_RUNTIME_DIR"' EXIT
}
