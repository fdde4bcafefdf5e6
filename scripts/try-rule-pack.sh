#!/usr/bin/env bash
# Follows the tutorial on rule packs, in both languages, with the files of examples/rule-pack: in a folder outside of this repository, against
# the packages that "dotnet pack -p:PackLibraries=true" makes. Each command behind a "$" must print what the page shows. Needs the .NET SDK and the package registry.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/examples"
git ls-files -z --cached --others --exclude-standard examples/rule-pack | while IFS= read -r -d '' file; do
  if [ -e "$file" ]; then cp -P --parents "$file" "$work"; fi
done
pages=("$PWD/docs/rule-packs.md" "$PWD/docs/rule-packs.ja.md")
dotnet pack -p:PackLibraries=true -nologo -o "$work/artifacts/package/release"
dotnet build src/Linter -c Release -nologo

# Packages of ours from earlier runs must not be taken for those of today. All others may be used again.
restored=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/restored
if ! compgen -G "$restored/wplint.*" >/dev/null; then export NUGET_FALLBACK_PACKAGES=$restored; fi

PATH=$PWD/artifacts/bin/Linter/release:$PATH
export LANG=C.UTF-8
unset LC_ALL LC_MESSAGES GITHUB_ACTIONS

cd "$work/examples/rule-pack"
rm Directory.Build.props # nothing of ours lies above

# How long a run took is another number each time.
without_time() { sed -E 's/[0-9.]+ (s|秒)$//'; }

# follow COMMAND EXPECTED: runs a command of the tutorial. What a build prints is not shown there; it must succeed.
followed=0
follow() {
  local status=0
  echo "\$ $1"
  eval "$1" >"$work/output" 2>&1 </dev/null || status=$?
  cat "$work/output"
  if [[ $1 == dotnet* ]]; then
    [ $status -eq 0 ] || { echo "It ends with status $status." >&2; exit 1; }
  elif ! diff <(without_time <<<"$2") <(without_time <"$work/output") >&2; then
    echo "It does not print what the tutorial shows." >&2
    exit 1
  fi
  followed=$((followed + 1))
}

for page in "${pages[@]}"; do
  command=
  while IFS= read -r line; do
    if [[ $line == '$ '* ]]; then
      command=${line#'$ '} expected=
    elif [[ $line == '```' && -n $command ]]; then
      follow "$command" "$expected"
      command=
    elif [ -n "$command" ]; then
      expected+=${expected:+$'\n'}$line
    fi
  done <"$page"
done
if [ $followed -ne 6 ]; then
  echo "The tutorial has $followed commands to follow where 6 were expected." >&2
  exit 1
fi
echo "The tutorial on rule packs holds, in both languages."
