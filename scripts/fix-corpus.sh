#!/usr/bin/env bash
# Fixes copies of the papers in a folder and holds the outcome to what a fix promises: the findings with a safe fix are gone but for those that
# wplint says why it leaves, nothing new is found, the diff that was shown is what was done, and a second run changes nothing.
set -euo pipefail
folder=${1:-}
if [ -z "$folder" ]; then
  echo "Usage: scripts/fix-corpus.sh FOLDER" >&2
  exit 2
fi
if [ ! -d "$folder" ]; then
  echo "There is no folder $folder: nothing was fixed." >&2
  exit 2
fi
folder=$(cd "$folder" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build src/Linter -c Release -nologo >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
wplint="$PWD/artifacts/bin/Linter/release/wplint"
mkdir "$work/fixed" "$work/patched"
for copy in fixed patched; do
  cp -R "$folder/." "$work/$copy"
  chmod -R u+w "$work/$copy"
done

# findings: path and rule of all findings of the working folder, one on a line, sorted.
findings() {
  "$wplint" check --quiet --color never --format text --fail-on never --lang en . | sed -nE 's/^([^ ].*):[0-9]+:[0-9]+: (error|warning|note) (WP[0-9]+) .*$/\1 \3/p' | sort
}

cd "$work/fixed"
findings >"$work/before"
safe=$("$wplint" check --quiet --color never --format text --fail-on never . | grep -c '\[fix\]$' || true)
"$wplint" fix --quiet --lang en --diff . >"$work/diff" 2>"$work/left" || [ $? -eq 1 ]
"$wplint" fix --quiet --color never --lang en --fail-on never . >"$work/log"
findings >"$work/after"
fixes=$(grep -cE '^[^ ].*:[0-9]+:[0-9]+: fixed ' "$work/log" || true)
refused=$(grep -cE '^[^ ].*:[0-9]+:[0-9]+: not fixed ' "$work/log" || true)
still=$("$wplint" check --quiet --color never --format text --fail-on never . | grep -c '\[fix\]$' || true)

failed=0
fail() {
  echo "$1"
  failed=1
}
[ "$still" -eq "$refused" ] || fail "$still findings with a safe fix are left, but reasons are given for $refused."
new=$(comm -13 "$work/before" "$work/after")
[ -z "$new" ] || fail "New findings: $new"
(cd "$work/patched" && if [ -s "$work/diff" ]; then patch -s -p1 -i "$work/diff"; fi)
diff -r "$work/fixed" "$work/patched" || fail "The diff is not what was done."
"$wplint" fix --quiet --diff . >"$work/again" || fail "A second run would change something."

echo "$(wc -l <"$work/before") findings before, $safe with a safe fix; $fixes fixes applied, $refused refused; $(wc -l <"$work/after") findings after."
exit $failed
