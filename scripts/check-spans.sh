#!/usr/bin/env bash
# Parses the papers of a folder and checks that everything in them stands where the clause tree says.
set -euo pipefail
folder=${1:-}
if [ -z "$folder" ]; then
    echo "Usage: scripts/check-spans.sh FOLDER" >&2
    exit 2
fi
if [ ! -d "$folder" ]; then
    echo "There is no folder $folder: nothing was checked." >&2
    exit 2
fi
folder=$(cd "$folder" && pwd)
cd "$(dirname "$0")/.."
exec dotnet run --project tools/Dev -- spans "$folder"
