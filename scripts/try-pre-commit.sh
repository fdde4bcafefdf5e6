#!/usr/bin/env bash
# Commits papers into a repository whose hooks are those of this one, with the real git and the real pre-commit: a README passes, a broken paper
# is refused with a readable message, a correct one passes. So with each hook of .pre-commit-hooks.yaml and with the plain hooks/pre-commit.
# Usage: scripts/try-pre-commit.sh [FRAMEWORK]   (for which the native executable is built if artifacts/native has none; default net10.0)
# Needs the .NET SDK, pre-commit, the package registry, and gcc where the executable is built.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
[ -x artifacts/native/wplint ] || scripts/publish-native.sh "${1:-net10.0}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LANG=C.UTF-8 XDG_CACHE_HOME=$work/cache PRE_COMMIT_HOME=$work/pre-commit WPLINT_RELEASES=$work/releases
export GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_NOSYSTEM=1
unset LC_ALL LC_MESSAGES GITHUB_ACTIONS GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
git config --global user.name A
git config --global user.email a@wplint.example
git config --global init.defaultBranch main

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# This repository as its next release is tagged: with the checksum of the executable.
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
executable=wplint-$version-linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
mkdir -p "$work/wplint" "$work/releases/v$version"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  if [ -e "$file" ]; then cp -P --parents "$file" "$work/wplint"; fi
done
cp artifacts/native/wplint "$work/releases/v$version/$executable"
(cd "$work/releases/v$version" && sha256sum "$executable") >>"$work/wplint/hooks/executables.sha256"
git -C "$work/wplint" init -q
git -C "$work/wplint" add -A
git -C "$work/wplint" commit -qm Release
revision=$(git -C "$work/wplint" rev-parse HEAD)

# repository NAME [HOOK]: a new repository, with that hook of pre-commit.
repository() {
  printf '\n== %s\n' "$1"
  git init -q "$work/$1"
  cd "$work/$1"
  if [ $# -eq 1 ]; then return; fi
  printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: %s\n' "$work/wplint" "$revision" "$2" >.pre-commit-config.yaml
  git add .pre-commit-config.yaml
  git commit -qm 'Check papers'
  pre-commit install
}

# commit SUBJECT: what is printed stays in $work/output.
commit() {
  local status=0
  printf -- '-- %s\n' "$1"
  git commit -m "$1" >"$work/output" 2>&1 || status=$?
  cat "$work/output"
  return $status
}

passes() { commit "$1" || fail "The commit \"$1\" was refused."; }

refused() {
  local subject=$1
  shift
  if commit "$subject"; then fail "The commit \"$subject\" passed."; fi
  for said in "$@"; do
    grep -qF -- "$said" "$work/output" || fail "The refusal of \"$subject\" does not say: $said"
  done
}

readme() {
  printf '# Papers of Kazeno\n\nWhat is in this folder.\n' >README.md
  git add README.md
}
broken() {
  cp "$root/examples/broken/tsukimi.md" 'a paper.md'
  git add 'a paper.md'
}
correct() {
  cp "$root/examples/correct/hoshimi.md" 文書.md
  git add 文書.md
}

# The paper's place, the rule, and the sentence that says what to write instead.
finding='a paper.md:42:1: error WP1004 missing-cloud-prefix: Write "9.5.2" as "CLD.9.5.2".'

# three: what every hook must do, from the README to the broken paper, which is left staged.
three() {
  readme
  passes 'A README alone'
  correct
  passes 'A correct paper'
  broken
  refused 'A broken paper' "$finding"
}

repository plain
cp "$root/hooks/pre-commit" .git/hooks/
readme
refused 'Without wplint' 'wplint was not found'
git rm -q --cached README.md
mkdir "$work/bin" "$work/above"
printf 'a stranger' >"$work/above/rules.json"
ln -s "$root/artifacts/native/wplint" "$work/bin/wplint"
TMPDIR=$work/above PATH=$work/bin:$PATH three
cp "$root/examples/correct/hoshimi.md" 'a paper.md'
TMPDIR=$work/above PATH=$work/bin:$PATH refused 'A repair that is not staged' "$finding"
git add 'a paper.md'
TMPDIR=$work/above PATH=$work/bin:$PATH passes 'The repair'

repository native wplint-native
three
git reset -q
readme
printf 'More.\n' >>README.md
git add README.md
printf 'x' >>"$WPLINT_RELEASES/v$version/$executable"
passes 'With what was verified before'
rm -r "$XDG_CACHE_HOME"
broken
refused 'With an executable that somebody changed' 'is not what was released' 'It was not run.'
rm "$WPLINT_RELEASES/v$version/$executable"
refused 'With no executable' 'cannot be read.'

repository dotnet wplint
three

repository fix wplint-fix
readme
passes 'A README alone'
broken
refused 'A paper to repair' 'files were modified by this hook' 'a paper.md:42:1: fixed WP1004'
grep -q '^CLD.9.5.2 ' 'a paper.md' || fail 'The paper was not repaired.'
git rm -qf 'a paper.md'
correct
passes 'A correct paper'

echo
echo "The hooks hold: plain, native, and with the .NET SDK."
