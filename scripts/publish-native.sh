#!/usr/bin/env bash
# Publishes wplint as one native executable for this machine into artifacts/native and has it check the correct examples.
# It must refuse rule packs, and not carry what loads them.
# Usage: scripts/publish-native.sh [FRAMEWORK]   (default net10.0; another one where only its runtime pack is at hand)
# Needs the .NET SDK, gcc and the package registry.
set -euo pipefail
cd "$(dirname "$0")/.."

# IL2104: System.CommandLine falls back to its netstandard2.0 build on other frameworks, which the trimmer warns about.
dotnet publish src/Linter -c Release --use-current-runtime -nologo \
  -p:WplintTargetFramework="${1:-net10.0}" -p:WplintNative=true \
  -p:ArtifactsPath="$PWD/artifacts/native-build" -p:CppCompilerAndLinker=gcc -p:WarningsNotAsErrors=IL2104 \
  -o artifacts/native

artifacts/native/wplint check examples/correct --fail-on note

status=0
refusal=$(artifacts/native/wplint check examples/correct --packs Acme.Rules.dll --lang en 2>&1) || status=$?
if [ $status -ne 2 ] || [[ $refusal != *"native build of wplint, which cannot load rule packs"* ]]; then
  echo "The native executable does not refuse rule packs (status $status): $refusal" >&2
  exit 1
fi
if grep -q PackLoader artifacts/native/wplint; then
  echo "The native executable carries the loader of rule packs." >&2
  exit 1
fi
