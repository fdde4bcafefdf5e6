#!/usr/bin/env bash
# Writes a new rule into a copy of the repository, as a contributor would, and runs its tests: the scaffold must compile and pass.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  if [ -e "$file" ]; then cp -P --parents "$file" "$copy"; fi
done
cd "$copy"
dotnet run --project tools/Dev -- new-rule vanished-moon --family links
dotnet run --project tools/Dev -- generate
dotnet test tests/Rules.Tests --filter "FullyQualifiedName~VanishedMoonRuleTests|FullyQualifiedName~PagesTests"
# What is not written yet must not land unnoticed.
dotnet test tests/Repository.Tests >test.log && status=0 || status=$?
if [ $status -eq 0 ] || ! grep -q 'Nothing_waits_to_be_written' test.log; then
  cat test.log >&2
  echo "The tests of the repository do not tell that the rule is not written yet." >&2
  exit 1
fi
