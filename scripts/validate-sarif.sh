#!/usr/bin/env bash
# Has Microsoft's validator look at the SARIF that wplint writes: of every example, of a clean run, of one with house terms, of one with
# suppressed findings, of papers with odd names, of a run in which things went wrong, and of the papers that the command line names, each in
# both profiles. No result of level error is allowed. First it must find what was broken on purpose, else its silence would mean nothing.
# Needs the .NET SDK, Node.js and the npm registry. Usage: scripts/validate-sarif.sh [PATH…]
set -euo pipefail
papers=()
for path in "$@"; do
  case "$path" in
    /*) papers+=("$path") ;;
    *) papers+=("$PWD/$path") ;;
  esac
done
cd "$(dirname "$0")/.."

case "$(uname -s)" in
  Linux) platform=linux program=Sarif.Multitool ;;
  Darwin) platform=darwin program=Sarif.Multitool ;;
  *) platform=win32 program=Sarif.Multitool.exe ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! npm ci --prefix tests/sarif --ignore-scripts --no-audit --no-fund --loglevel=error >"$work/npm.log" 2>&1; then
  cat "$work/npm.log" >&2
  echo "The validator (npm package @microsoft/sarif-multitool) cannot be installed: nothing was validated." >&2
  exit 1
fi
validator=tests/sarif/node_modules/@microsoft/sarif-multitool-$platform/$program
chmod u+x "$validator"

# validate FILE…: prints the errors; fails if there are any, or if the validator did not run.
validate() {
  rm -f "$work/v.sarif"
  "$validator" validate "$@" --rule-kind "Sarif;Ghas" --output "$work/v.sarif" >"$work/validator.log" 2>&1 || true
  if [ ! -s "$work/v.sarif" ]; then
    cat "$work/validator.log" >&2
    echo "The validator has written nothing." >&2
    return 1
  fi
  node tests/sarif/errors.mjs "$work/v.sarif"
}

dotnet build src/Linter -c Release -nologo >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
wplint="$PWD/artifacts/bin/Linter/release/wplint"

# write NAME PATH…: the log of a run over PATH… in both profiles. The findings are not what is judged here.
written=0
write() {
  local name=$1 profile status
  shift
  for profile in editor github; do
    status=0
    "$wplint" check "$@" --quiet --color never --format sarif --sarif-profile $profile >"$work/logs/$name.$profile.sarif" || status=$?
    [ $status -le 3 ] || { echo "wplint ended with status $status on $name" >&2; exit 1; }
    written=$((written + 1))
  done
}

mkdir -p "$work/logs" "$work/trouble"
while IFS= read -r paper; do
  write "$(echo "$paper" | tr / -)" "$paper"
done < <(find examples -name '*.md' | sort)
write all-examples examples
write clean --ignore WP examples/correct
grep -q '"results": \[\]' "$work/logs/clean.editor.sarif" || { echo "The clean run has findings." >&2; exit 1; }
write terms --config examples/house-terms/rules.json examples/correct/kazeno.md
printf '\x83\x4e\x83\x89\x83\x45\x83\x68' >"$work/trouble/sjis.md"
: >"$work/trouble/empty.md"
printf '{ "rules": { "WP0000": "off" } }' >"$work/trouble/rules.json"
mkdir "$work/quiet"
{ printf '<!-- wplint-disable WP5002: as printed -->\n\n'; cat examples/broken/tsukimi.md; } >"$work/quiet/paper.md"
"$wplint" baseline write --baseline "$work/quiet/accepted.json" --reason "before 2.0" --quiet examples/broken
write quiet --baseline "$work/quiet/accepted.json" "$work/quiet/paper.md" examples/broken
write trouble --config "$work/trouble/rules.json" "$work/trouble" examples
mkdir "$work/odd"
cp examples/broken/larkspur.md "$work/odd/a b%0A#?[x](y)<b>文書.md"
write odd "$work/odd"
for paper in ${papers[@]+"${papers[@]}"}; do
  write "named$written" "$paper"
done

broken=0
good=$work/logs/trouble.editor.sarif
for way in line-zero unencoded-uri wrong-rule-index no-version; do
  node tests/sarif/break.mjs "$good" "$work/broken.sarif" $way
  if validate "$work/broken.sarif" >/dev/null; then
    echo "The validator does not notice a log that is broken ($way)." >&2
    exit 1
  fi
  broken=$((broken + 1))
done

if ! validate "$work"/logs/*.sarif; then
  echo "The SARIF has errors." >&2
  exit 1
fi
echo "$written logs are valid SARIF; the validator noticed each of $broken that were broken on purpose."
