#!/usr/bin/env bash
# Builds examples/rule-pack as its author would: in a folder outside of this repository, against the packages that "dotnet pack" makes.
# Runs its tests, and has wplint load it and find what the tutorial (docs/rule-packs.md) says. Needs the .NET SDK and the package registry.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Packages of ours from earlier runs must not be taken for those of today. All others may be used again.
restored=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/restored
if ! compgen -G "$restored/linter.*" >/dev/null; then export NUGET_FALLBACK_PACKAGES=$restored; fi

mkdir -p "$work/examples"
git ls-files -z --cached --others --exclude-standard examples/rule-pack | while IFS= read -r -d '' file; do
  if [ -e "$file" ]; then cp -P --parents "$file" "$work"; fi
done
NUGET_PACKAGES=$restored dotnet pack Linter.sln -c Release -nologo -o "$work/artifacts/package/release"
NUGET_PACKAGES=$restored dotnet build src/Linter -c Release -nologo
wplint=$PWD/artifacts/bin/Linter/release/wplint

cd "$work/examples/rule-pack"
rm Directory.Build.props # no repository of ours is above
dotnet test Acme.Rules.Tests -nologo
dotnet build Acme.Rules -c Release -nologo
pack=Acme.Rules/bin/Release/net10.0/Acme.Rules.dll

# say STATUS TEXT ARGUMENT…: wplint ends with STATUS and prints TEXT.
say() {
  local expected=$1 text=$2 status=0 output
  shift 2
  output=$("$wplint" "$@" 2>&1) || status=$?
  if [ $status -ne "$expected" ] || [[ $output != *"$text"* ]]; then
    printf 'wplint %s: exit status %s, expected %s and "%s":\n%s\n' "$*" $status "$expected" "$text" "$output" >&2
    exit 1
  fi
}

say 1 'paper.md:16:4: error ACME001 missing-incident-desk: 16.1.2 does not say whom to report to.' check paper.md --packs $pack --lang en
say 1 '16.1.2 に連絡先がありません。' check paper.md --packs $pack --lang ja
say 0 '1 paper checked: 0 errors, 0 warnings, 0 notes.' check paper.md --lang en
say 0 'インシデントに気づいた人には' explain ACME001 --packs $pack --lang ja
say 0 'ACME001  missing-incident-desk' rules --packs $pack --lang en
echo "The rule pack builds against the packages, and wplint loads it."
