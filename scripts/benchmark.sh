#!/usr/bin/env bash
# Measures the Release build, and the native executable where scripts/publish-native.sh has made one: how long it takes to start, to check
# one paper and to check 1,000 papers of 17 KB, in seconds and as multiples of the start, and how much memory that takes. The runs are
# interleaved and the least time counts, for a machine's speed changes with what else it does.
# Usage: scripts/benchmark.sh [RUNS]   (default 5)
# Needs the .NET SDK and /usr/bin/time (package "time").
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
papers=1000
[ -x /usr/bin/time ] || { echo "There is no /usr/bin/time. Install the package \"time\"." >&2; exit 2; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dotnet build src/Linter -c Release -nologo >"$folder/build.log" || { cat "$folder/build.log" >&2; exit 1; }
programs=(artifacts/bin/Linter/release/wplint)
[ ! -x artifacts/native/wplint ] || programs+=(artifacts/native/wplint)

mkdir "$folder/papers"
# The three correct examples of that size, each for many products, so that no two papers are the same.
examples=(hoshimi minato aldermoor)
products=(ホシミ点検 ミナト配車 'Aldermoor Notebook')
for ((i = 0; i < papers; i++)); do
  sed "s/${products[i % 3]}/&${i}/g" "examples/correct/${examples[i % 3]}.md" > "$folder/papers/$i.md"
done
cp examples/correct/hoshimi.md "$folder/one.md"

# measure NAME COMMAND…: adds "NAME seconds kilobytes" to the measurements.
measure() {
  local name=$1 started ended
  shift
  started=$EPOCHREALTIME
  /usr/bin/time -f %M -o "$folder/memory" "$@" > /dev/null 2> "$folder/errors" || { cat "$folder/errors" >&2; exit 1; }
  ended=$EPOCHREALTIME
  echo "$name $((${ended/[.,]/} - ${started/[.,]/})) $(cat "$folder/memory")" >> "$folder/measurements"
}

for ((run = 0; run < runs; run++)); do
  for program in "${programs[@]}"; do
    measure "$program start" "$program" --version
    measure "$program one" "$program" check "$folder/one.md" --fail-on note
    measure "$program many" "$program" check "$folder/papers" --fail-on error
  done
done

awk -v papers=$papers '
  { key = $1 " " $2; if (!(key in least) || $3 < least[key]) least[key] = $3; if ($4 > most[key]) most[key] = $4; if (!seen[$1]++) programs[++count] = $1 }
  END {
    printf "%-38s %12s %14s %9s %9s\n", "", "", "seconds", "x start", "peak MB"
    for (i = 1; i <= count; i++) {
      line(programs[i], "start", "--version"); line(programs[i], "one", "one paper"); line(programs[i], "many", papers " papers")
    }
  }
  function line(program, what, name,   key) {
    key = program " " what
    printf "%-38s %12s %14.3f %9.1f %9d\n", program, name, least[key] / 1e6, least[key] / least[program " start"], most[key] / 1024
  }' "$folder/measurements"
