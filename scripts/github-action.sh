#!/usr/bin/env bash
# The work of action.yml: finds wplint, finds out since when changes count, checks the papers.
# Reads WPLINT_* (the inputs) and what GitHub sets; WPLINT_EXECUTABLE names a wplint that is there already.
# Exits as wplint does.
set -euo pipefail

temporary=${RUNNER_TEMP:?This script is run by GitHub Actions.}
tool=$temporary/wplint-tool

fail() {
  local text=${1//'%'/%25}
  text=${text//$'\r'/%0D}
  echo "::error title=wplint::${text//$'\n'/%0A}"
  exit 2
}

# Which of the released executables runs on this machine.
platform() {
  case "${RUNNER_OS:-}-${RUNNER_ARCH:-}" in
    Linux-X64) echo linux-x64 ;;
    Linux-ARM64) echo linux-arm64 ;;
    macOS-X64) echo osx-x64 ;;
    macOS-ARM64) echo osx-arm64 ;;
    Windows-X64) echo win-x64 ;;
    Windows-ARM64) echo win-arm64 ;;
    *) return 1 ;;
  esac
}

checksum() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1 | tr -d '\\'
}

# Fetches a released executable. One without the right checksum is not run, and nothing else in its place.
fetch_executable() {
  local machine releases expected name
  machine=$(platform) || return 1
  releases=${WPLINT_RELEASES:-${GITHUB_SERVER_URL:-https://github.com}/${WPLINT_REPOSITORY:-}/releases}
  if [[ -n ${WPLINT_VERSION:-} ]]; then releases+=/download/v$WPLINT_VERSION; else releases+=/latest/download; fi

  mkdir -p "$tool"
  curl -fsSL --retry 3 -o "$tool/SHA256SUMS" "$releases/SHA256SUMS" 2> /dev/null || return 1
  # A line: the checksum, two spaces, wplint-<version>-<machine>, on Windows with .exe.
  read -r expected name < <(tr -d '\r' < "$tool/SHA256SUMS" | grep -E "^[0-9a-f]{64}  wplint-[0-9][0-9A-Za-z.+-]*-$machine(\.exe)?\$") || return 1
  curl -fsSL --retry 3 -o "$tool/$name" "$releases/$name" 2> /dev/null || return 1
  [[ $expected == "$(checksum "$tool/$name")" ]] || fail "$name does not have the checksum that its release names, and is not run."
  chmod +x "$tool/$name"
  wplint=$tool/$name
}

# Not from the workspace: a nuget.config or global.json in a pull request would say where the tool comes from.
install_tool() {
  command -v dotnet > /dev/null || return 1
  mkdir -p "$tool"
  (cd "$tool" && dotnet tool install wplint --tool-path "$tool" ${WPLINT_VERSION:+--version "$WPLINT_VERSION"}) > "$temporary/wplint-tool.log" 2>&1 || {
    cat "$temporary/wplint-tool.log" >&2
    return 1
  }
  wplint=$tool/wplint
}

find_wplint() {
  if [[ -n ${WPLINT_EXECUTABLE:-} ]]; then
    wplint=$WPLINT_EXECUTABLE
    return
  fi
  fetch_executable || install_tool \
    || fail "There is no released wplint ${WPLINT_VERSION:-} for this machine, and \"dotnet tool install wplint\" does not work here either."
}

# The base of a pull request, from the event; empty for other events.
base_of_event() {
  if command -v jq > /dev/null && [[ -f ${GITHUB_EVENT_PATH:-} ]]; then
    jq -r '.pull_request.base.sha // .merge_group.base_sha // empty' "$GITHUB_EVENT_PATH" | tr -d '\r'
  elif [[ -n ${GITHUB_BASE_REF:-} ]]; then
    echo "origin/$GITHUB_BASE_REF"
  fi
}

# actions/checkout fetches one commit unless told otherwise; wplint needs those back to the base.
fetch_history() {
  if [[ $(git rev-parse --is-shallow-repository 2> /dev/null) != true ]]; then return; fi
  git fetch --quiet --no-tags --no-recurse-submodules --unshallow origin \
    || fail 'The history since the base of the pull request cannot be fetched. Set "fetch-depth: 0" for actions/checkout.'
}

cd "${GITHUB_WORKSPACE:-.}"
find_wplint
arguments=(check --format github --fail-on "${WPLINT_FAIL_ON:-error}")
if [[ -n ${WPLINT_CONFIG:-} ]]; then arguments+=(--config "$WPLINT_CONFIG"); fi

since=${WPLINT_SINCE:-$(base_of_event)}
if [[ -n $since && $since != none ]]; then
  fetch_history
  arguments+=(--since "$since")
fi

sarif=
if [[ ${WPLINT_SARIF:-false} == true ]]; then
  sarif=$temporary/wplint.sarif
  rm -f "$sarif"
  arguments+=(--sarif "$sarif" --sarif-profile github)
fi

arguments+=(--)
while IFS= read -r path; do
  path=${path%$'\r'}
  if [[ -n $path ]]; then arguments+=("$path"); fi
done <<< "${WPLINT_PATHS:-}"

status=0
"$wplint" "${arguments[@]}" || status=$?

{
  echo "status=$status"
  # A run that could not even begin has written none.
  if [[ -n $sarif && -f $sarif ]]; then echo "sarif-file=$sarif"; fi
} >> "$GITHUB_OUTPUT"
exit "$status"
