#!/usr/bin/env bash
# Has editors read what wplint prints of broken papers, in English and Japanese, and compares with its JSON: the problem matcher of editors/vscode,
# by the regular expressions that Visual Studio Code has, and the compiler file of editors/vim, by :make in each of vim and neovim that is here.
# First both must fail when they are spoiled, else their silence would mean nothing. Needs the .NET SDK, Node.js, and vim or neovim.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset LC_ALL LC_MESSAGES GITHUB_ACTIONS NO_COLOR

vims=()
for name in vim nvim; do
  if command -v $name >/dev/null; then vims+=($name); fi
done
if [ ${#vims[@]} -eq 0 ]; then
  echo "There is neither vim nor neovim here: nothing was tried." >&2
  exit 1
fi

dotnet build src/Linter -c Release -nologo >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
PATH=$root/artifacts/bin/Linter/release:$PATH

# Names that look like places and options, and a paper whose line looks like a finding of another one.
mkdir -p "$work/papers/a folder" "$work/spoiled/compiler"
cd "$work/papers"
cp "$root/examples/broken/tsukimi.md" 'a folder/文書 1:2:3 (案).md'
cp "$root/examples/broken/larkspur.md" "it's 100% \"done\".md"
cp "$root/examples/broken/larkspur.md" 'C:\papers\c.md'
sed 's|^18\.2\.1 情報.*[^0-9]$|&\n\n偽物.md:7:7: error WP0001 fake: JIS Q 27017:2016 (ISO/IEC 27015:2015) です。|' "$root/examples/broken/tsukimi.md" >偽物.md

# matches TASKS: whether the problem matcher reads the run as its JSON says.
matches() {
  node "$root/tests/editors/problem-matcher.mjs" "$1" "$work/text" "$work/json"
}

# lists VIM FOLDER: whether the quickfix list is what the JSON says.
lists() {
  local options=(--headless)
  if [ "$1" = vim ]; then options=(-N -es --not-a-term); fi
  rm -f "$work/list"
  COMPILER=$2 LIST=$work/list timeout 60 "$1" "${options[@]}" -u NONE -i NONE -n -S "$root/tests/editors/list.vim" </dev/null >"$work/vim.log" 2>&1 || true
  if [ ! -s "$work/list" ]; then
    cat "$work/vim.log" >&2
    echo "$1 has written no list." >&2
    return 1
  fi
  node "$root/tests/editors/quickfix.mjs" "$work/list" "$work/json"
}

# spoil FILE EXPRESSION COMMAND…: COMMAND must notice what sed makes of FILE.
spoilt=0
spoil() {
  local file=$1 expression=$2 copy=$work/spoiled/compiler/${1##*/}
  shift 2
  sed "$expression" "$file" >"$copy"
  if cmp -s "$file" "$copy"; then
    echo "\"$expression\" changes nothing in $file." >&2
    exit 1
  fi
  if "$@" >/dev/null; then
    echo "Nobody notices that $file is spoiled ($expression)." >&2
    exit 1
  fi
  spoilt=$((spoilt + 1))
}

tasks=$root/editors/vscode/tasks.json
compiler=$root/editors/vim/compiler/wplint.vim
for language in en_US ja_JP; do
  export LANG=$language.UTF-8
  wplint check --format text --color never >"$work/text" 2>"$work/log" || [ $? -eq 1 ]
  wplint check --format json >"$work/json" 2>>"$work/log" || [ $? -eq 1 ]

  spoil "$tasks" 's/|note//' matches "$work/spoiled/compiler/tasks.json"
  spoil "$tasks" 's/\^(\\\\S\.\*?)/^(.*?)/' matches "$work/spoiled/compiler/tasks.json"
  matches "$tasks"
  for vim in "${vims[@]}"; do
    spoil "$compiler" 's/tote/tort/' lists "$vim" "$work/spoiled"
    spoil "$compiler" 's/%-G\\ %\.%#,/%-G\\t,/' lists "$vim" "$work/spoiled"
    spoil "$compiler" 's/%l:%v/%v:%l/' lists "$vim" "$work/spoiled"
    lists "$vim" "$root/editors/vim"
  done
done

# The paper at hand, and the sentence that says why there is no list.
cp "$root/examples/broken/larkspur.md" "$work/one paper.md"
for vim in "${vims[@]}"; do
  options=(--headless)
  if [ "$vim" = vim ]; then options=(-N -es --not-a-term); fi
  (cd "$work" && timeout 60 "$vim" "${options[@]}" -u NONE -i NONE -n --cmd "set runtimepath^=$root/editors/vim" -c 'compiler wplint' \
    -c 'silent make! %:S' -c 'call writefile([bufname(getqflist()[0].bufnr), len(getqflist())], "one.list")' \
    -c 'silent make! --select WP0000' -c 'call writefile(map(getqflist(), "v:val.text"), "one.log")' -c 'qall!' 'one paper.md' </dev/null >vim.log 2>&1) || true
  if [ "$(head -n 1 "$work/one.list")" != 'one paper.md' ] || ! grep -q '^wplint: .*WP0000' "$work/one.log"; then
    cat "$work"/one.* "$work/vim.log" >&2
    echo "$vim does not check the paper at hand, or does not say why nothing was checked." >&2
    exit 1
  fi
done
echo "Visual Studio Code's problem matcher and the compiler file for ${vims[*]} read $(grep -c '"rule"' "$work/json") findings as they are, in both languages; each of $spoilt spoiled ones was noticed."
