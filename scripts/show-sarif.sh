#!/usr/bin/env bash
# Has Microsoft's web component show the SARIF of the broken examples, and of a paper that is up to no good, in a Chromium without a network,
# and reads rule, message and place of each finding off the page: in both languages and both profiles. First the check must notice what was
# spoiled on purpose. scripts/show-sarif.sh --screenshot also writes docs/images/sarif-viewer.png; that needs a Japanese font.
# Needs the .NET SDK, Node.js, the npm registry and Chromium (or what CHROMIUM names).
set -euo pipefail
cd "$(dirname "$0")/.."

case "$*" in
  '') screenshot=() ;;
  --screenshot) screenshot=(--screenshot docs/images/sarif-viewer.png) ;;
  *) echo "Usage: scripts/show-sarif.sh [--screenshot]" >&2; exit 2 ;;
esac
if [ -z "${CHROMIUM:-}" ]; then
  for name in chromium chromium-browser google-chrome; do
    CHROMIUM=$(command -v $name) && break
  done
fi
[ -n "${CHROMIUM:-}" ] || { echo "There is no Chromium: nothing was shown." >&2; exit 1; }
export CHROMIUM
if [ ${#screenshot[@]} -gt 0 ] && [ -z "$(fc-list :lang=ja)" ]; then
  echo "There is no Japanese font (fonts-noto-cjk on Debian): the screenshot would show boxes." >&2
  exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! npm ci --prefix tests/sarif-viewer --ignore-scripts --no-audit --no-fund --loglevel=error >"$work/npm.log" 2>&1; then
  cat "$work/npm.log" >&2
  echo "The viewer (npm package @microsoft/sarif-web-component) cannot be installed: nothing was shown." >&2
  exit 1
fi
dotnet build src/Linter -c Release -nologo >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
wplint="$PWD/artifacts/bin/Linter/release/wplint"

# log FILE OPTION… PATH: one run, as it is printed in one format.
log() {
  local file=$1 status=0
  shift
  "$wplint" check --quiet --color never "$@" >"$file" || status=$?
  [ $status -eq 1 ] || { echo "wplint ended with status $status where findings were to be made: $*" >&2; exit 1; }
}

# write NAME OPTION… PATH: the findings of a run, and its log in both profiles.
write() {
  local name=$1
  shift
  log "$work/$name.json" --format json "$@"
  log "$work/$name.editor.sarif" --format sarif --sarif-profile editor "$@"
  log "$work/$name.github.sarif" --format sarif --sarif-profile github "$@"
}

write en --lang en examples/broken
write ja --lang ja examples/broken
mkdir "$work/hostile"
sed -e 's/^### A.12.6.1 .*/### A.12.6.1 \\[x\\](javascript:alert(1)) {0} <b>y/' -e 's/^Version 1.4/&<img src=x onerror=alert(1)>/' \
  examples/broken/larkspur.md >"$work/hostile/a b%0A#?[x](javascript:alert(1))<script>文書.md"
viewer=$PWD/tests/sarif-viewer
(
  cd "$work/hostile"
  write hostile --lang en .
)
grep -q '(javascript:' "$work/hostile.json" || { echo "The hostile paper has lost what is hostile in it." >&2; exit 1; }

node "$viewer/check-spoiled.mjs" "$work/en.json" "$work/en.editor.sarif"
for name in en ja; do
  node "$viewer/check.mjs" ${screenshot[@]+"${screenshot[@]}"} "$work/$name.json" "$work/$name.editor.sarif" "$work/$name.github.sarif"
  screenshot=()
done
(
  cd "$work/hostile"
  node "$viewer/check.mjs" "$work/hostile.json" "$work/hostile.editor.sarif" "$work/hostile.github.sarif"
)
echo "The viewer shows every finding with its rule, message and place."
