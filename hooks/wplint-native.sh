#!/usr/bin/env bash
# Runs the released executable of wplint with the arguments given. It is downloaded once, and run only if it is the one that
# executables.sha256 names: who pins a commit of this repository pins the executable too.
#
# WPLINT_RELEASES   where releases lie, an https address or a folder, if not at the project's own: <here>/v<version>/<file>
# XDG_CACHE_HOME    where the executable is kept (default ~/.cache), below wplint/
set -euo pipefail

# Exit status 2 is the one for what wplint cannot work with.
refuse() {
  printf 'wplint: %s\n' "$1" >&2
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
releases=${WPLINT_RELEASES:-https://wplint.example/releases/download}

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=osx ;;
  MINGW* | MSYS* | CYGWIN*) system=win ;;
  *) system=$(uname -s) ;;
esac
case $(uname -m) in
  x86_64 | amd64) machine=x64 ;;
  aarch64 | arm64) machine=arm64 ;;
  *) machine=$(uname -m) ;;
esac
if [ "$system" = linux ] && compgen -G '/lib/ld-musl-*' >/dev/null; then system=linux-musl; fi

# A line: the checksum, two spaces, wplint-<version>-<system>-<machine>, on Windows with .exe.
checksum='' file=''
while read -r sum name; do
  case ${name%.exe} in
    wplint-*-"$system-$machine") checksum=$sum file=$name ;;
  esac
done < <(tr -d '\r' <"$here/executables.sha256" | grep -E '^[0-9a-f]{64}  wplint-[0-9][0-9A-Za-z.+-]*$')
[ -n "$file" ] || refuse "No executable for $system-$machine is released with this revision. Set rev to a released version, or use the hook wplint with the .NET SDK."
version=${file#wplint-}
version=${version%".exe"}
version=${version%"-$system-$machine"}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

[ -n "${XDG_CACHE_HOME:-}${HOME:-}" ] || refuse "Neither HOME nor XDG_CACHE_HOME says where the executable can be kept. Set one of them."
folder=${XDG_CACHE_HOME:-$HOME/.cache}/wplint/$checksum
executable=$folder/$file
if [ ! -x "$executable" ]; then
  # Another process may do the same: each downloads under a name of its own, and what is under the final name is whole and verified.
  mkdir -p "$folder" || refuse "The folder $folder cannot be made. Set XDG_CACHE_HOME to one that can."
  download=$(mktemp "$folder/download.XXXXXX") || refuse "Nothing can be written to $folder. Set XDG_CACHE_HOME to a folder that can."
  trap 'rm -f "$download"' EXIT
  source=$releases/v$version/$file
  case $releases in
    https://*)
      command -v curl >/dev/null || refuse "curl is needed to download $source."
      curl --fail --silent --show-error --location --proto '=https' --retry 2 --output "$download" "$source" || refuse "$source cannot be downloaded."
      ;;
    *://*) refuse "WPLINT_RELEASES is an https address or a folder, not $releases." ;;
    *) cp "$source" "$download" || refuse "$source cannot be read." ;;
  esac
  found=$(sha256 "$download")
  [ "$found" = "$checksum" ] || refuse "$source is not what was released: its SHA-256 is $found where $checksum was expected. It was not run."
  chmod 755 "$download"
  mv -f "$download" "$executable"
fi
exec "$executable" "$@"
