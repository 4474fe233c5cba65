#!/usr/bin/env bash
# Serves the bot, or runs one of its commands: ./run.sh ask "…"
# Publishes into artifacts/ when the sources have changed. Build noise goes to stderr; stdout is the command's own.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
host=$here/artifacts/host
stamp=$here/artifacts/host.stamp

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null || { echo "run.sh: '$tool' is needed: install the .NET 10 SDK and Node.js first." >&2; exit 69; }
done

sources() {
  cd "$here"
  find src dialogs teams appsettings.json global.json ./*.props -type d \( -name bin -o -name obj \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

publish() {
  local now
  now=$(sources)
  if [[ -f $host/GentleSleepBot.dll && -f $stamp && $(<"$stamp") == "$now" ]]; then return; fi
  echo "run.sh: building …" >&2
  rm -f "$stamp"
  rm -rf "$host/knowledge" # what is no longer among the sources would be read all the same
  (cd "$here" && dotnet publish src/Host/Host.csproj -c Release -o "$host" -v quiet -nologo) >&2
  printf '%s\n' "$now" >"$stamp"
}

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
mkdir -p "$here/artifacts"
exec 9>"$here/artifacts/.publishing"
flock 9
publish 9>&-
exec 9>&-

export Knowledge__Folder=${Knowledge__Folder:-$here/knowledge}
export Scorecard__Page=${Scorecard__Page:-$here/docs/scorecard.md}
export Scorecard__Sets=${Scorecard__Sets:-$here/tests/evaluation}
export Data__Folder=${Data__Folder:-$here/data}
exec dotnet "$host/GentleSleepBot.dll" "$@"
