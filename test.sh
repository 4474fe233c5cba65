#!/usr/bin/env bash
# Checks the layout of the code, builds everything in Release, where a warning of the compiler, an analyser or a rule
# of style is an error, runs every test project and closes with one line of totals.
set -uo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
results=$here/artifacts/tests
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Short-lived processes never earn back what measuring themselves costs: a third of the time of the host's tests.
export DOTNET_TieredPGO=0

give_up() {
  echo "test.sh: $1" >&2
  echo "0 passed, 1 failed"
  exit 1
}

# What the tests need of Debian: a browser, a database server, a proxy. Each package is known by a program that it brings.
install_tools() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
  [[ -x /usr/sbin/nginx ]] || missing+=(nginx-light)
  [[ ${#missing[@]} == 0 ]] && return
  [[ $(id -u) == 0 ]] || give_up "the tests need Debian's ${missing[*]}: run 'apt-get install ${missing[*]}' as root, then test.sh again."
  echo "test.sh: installing ${missing[*]} …" >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2 ||
    give_up "${missing[*]} could not be installed."
}

# One project: its own report and log. A runner that dies without a report, or hangs, is one failure; its log names the tests it was at.
run_project() {
  local name=$1 program=$2/bin/Release/net10.0/$1
  timeout --kill-after=10 15m "$program" -noLogo -noColor -longRunning 180 -xml "$results/$name.xml" >"$results/$name.log" 2>&1
  local code=$?
  [[ $code == 0 ]] || sed "s/^/[$name] /" "$results/$name.log" >&2
  [[ -f $results/$name.xml ]] || echo "$code" >"$results/$name.died"
  echo "test.sh: $name ended with $code" >&2
}

# The counts of one kind (passed, failed, errors, skipped) over the assembly element of every report.
sum() {
  local total=0 count
  for count in $(cat "$results"/*.xml 2>/dev/null | grep -o '<assembly [^>]*>' | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+'); do
    total=$((total + count))
  done
  echo "$total"
}

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null || give_up "'$tool' is needed: install the .NET 10 SDK and Node.js first."
done
install_tools

cd "$here" || exit 1
dotnet format whitespace --folder . --exclude artifacts --verify-no-changes >&2 || give_up "the files above are not laid out as .editorconfig says: run 'dotnet format whitespace --folder . --exclude artifacts'."
dotnet build GentleSleepBot.sln -c Release -v quiet -nologo -warnaserror >&2 || give_up "the build failed or warned."

rm -rf "$results" && mkdir -p "$results"
export -f run_project && export results
find tests -mindepth 2 -maxdepth 2 -name '*.Tests.csproj' | LC_ALL=C sort | while read -r project; do
  printf '%s\0%s\0' "$(basename "$project" .csproj)" "$here/$(dirname "$project")"
done | xargs -0 -n 2 -P "$(nproc)" bash -c 'run_project "$@"' run_project

passed=$(sum passed) skipped=$(sum skipped)
failed=$(($(sum failed) + $(sum errors) + $(find "$results" -name '*.died' | wc -l)))
[[ $skipped == 0 ]] && echo "$passed passed, $failed failed" || echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed == 0 && $passed != 0 ]]
