#!/usr/bin/env bash
# Prints what wplint is made of, as a bill of materials in the format of CycloneDX: its libraries as they were resolved, and the .NET runtime,
# which native executables contain.
# Usage: scripts/sbom.sh DEPS_JSON   (the wplint.deps.json of a build). Needs the .NET SDK and jq.
set -euo pipefail
cd "$(dirname "$0")/.."
runtime=$(dotnet msbuild src/Linter -getProperty:BundledNETCoreAppPackageVersion)
version=$(dotnet msbuild src/Linter -getProperty:Version)

jq --arg version "$version" --arg runtime "$runtime" '
  def library($name; $version):
    "pkg:nuget/\($name)@\($version)" as $id | { type: "library", "bom-ref": $id, name: $name, version: $version, purl: $id };
  [.libraries | to_entries[] | select(.value.type == "package") | .key | split("/") | library(.[0]; .[1])]
  + [{ type: "framework", "bom-ref": "Microsoft.NETCore.App", name: "Microsoft.NETCore.App", version: $runtime, cpe: "cpe:2.3:a:microsoft:.net:\($runtime):*:*:*:*:*:*:*" }] | {
    bomFormat: "CycloneDX", specVersion: "1.6", version: 1,
    metadata: { component: { type: "application", "bom-ref": "wplint", name: "wplint", version: $version, licenses: [{ license: { id: "MIT" } }] } },
    components: .,
    dependencies: [{ ref: "wplint", dependsOn: [.[]."bom-ref"] }],
  }' "$1"
