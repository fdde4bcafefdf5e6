#!/usr/bin/env bash
# Packs the tool as a plain "dotnet pack" does, and uses the package as others will, with no package source but its own folder: from an empty
# tool path, and from the tool manifest of a repository. With "twice": the same commit, packed in another folder, must make the same package.
# Usage: scripts/try-tool.sh [twice]
# Needs the .NET SDK and, for packing, the package registry.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LANG=C.UTF-8
unset LC_ALL LC_MESSAGES GITHUB_ACTIONS

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

dotnet pack -nologo -o "$work/packages"
package=("$work"/packages/*)
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
[ "${package[*]}" = "$work/packages/wplint.$version.nupkg" ] || fail "Not one package, wplint $version, but: ${package[*]}"

if [ "${1:-}" = twice ]; then
  [ -z "$(git status --porcelain)" ] || fail "What is here is not committed, so it cannot be packed a second time from a clone."
  git clone -q . "$work/clone"
  git -C "$work/clone" remote remove origin
  dotnet pack "$work/clone" -nologo -o "$work/again"
  cmp "${package[0]}" "$work/again/wplint.$version.nupkg" || fail "The same commit makes another package in another folder."
fi

cp -r examples "$work/examples"
cd "$work"
printf '<configuration><packageSources><clear /><add key="here" value="packages" /></packageSources></configuration>\n' >nuget.config
# Nothing of earlier installations may help, and nothing of this one may stay.
export NUGET_PACKAGES=$work/restored DOTNET_CLI_HOME=$work/home

# checks COMMAND…: a correct paper passes and a broken one does not.
checks() {
  "$@" check examples/correct/hoshimi.md || fail "A correct paper does not pass."
  local status=0
  "$@" check examples/broken/tsukimi.md >output || status=$?
  [ $status -eq 1 ] || fail "A broken paper ends with status $status."
  grep -qF 'examples/broken/tsukimi.md:42:1: error WP1004 missing-cloud-prefix: Write "9.5.2" as "CLD.9.5.2". [fix]' output || fail "The broken paper is not explained."
}

dotnet tool install wplint --tool-path tools --add-source packages
checks tools/wplint
[ "$(tools/wplint --version)" = "wplint $version" ] || fail "The version is another one."

dotnet new tool-manifest
dotnet tool install wplint
mv packages elsewhere
checks dotnet tool run wplint --
checks dotnet wplint

# The plain git hook finds it in the manifest that is committed.
export GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git init -q
git config --global user.name A
git config --global user.email a@wplint.example
cp "$root/hooks/pre-commit" .git/hooks/
git add dotnet-tools.json examples/correct
git commit -qm 'Correct papers' || fail "The hook refuses correct papers."
git add examples/broken
if git commit -qm 'Broken papers' >output 2>&1; then fail "The hook lets broken papers pass."; fi
grep -qF 'tsukimi.md:42:1: error WP1004' output || fail "The hook does not explain a broken paper."
echo "The packed tool holds."
