#!/usr/bin/env bash
# Shows that a fresh machine suffices: makes a bare Debian with the .NET SDK and Node.js alone, clones the last commit into it, and runs there
# what the README and docs/operating/install.md say, as written. Needs root, debootstrap and this machine's own SDK.
#   deploy/fresh-machine.sh FOLDER [SUITE]     FOLDER: where the Debian is made, outside this clone; SUITE: bookworm unless told
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
debian=${1:?name the folder in which the Debian is made}
suite=${2:-bookworm}

for tool in debootstrap dotnet git curl unshare setpriv; do
  command -v "$tool" >/dev/null || { echo "fresh-machine.sh: '$tool' is needed." >&2; exit 69; }
done
[[ $(id -u) == 0 ]] || { echo "fresh-machine.sh: run it as root." >&2; exit 77; }

# The mounts live in a namespace of this run alone, so that nothing stays mounted behind it.
if [[ ${FRESH_MOUNTS:-} == "" ]]; then
  export FRESH_MOUNTS=own
  exec unshare --mount --propagation private "$0" "$@"
fi

# What the network here asks of a client to be trusted; empty on most machines.
trust=()
for name in SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS NUGET_CERT_REVOCATION_MODE; do
  [[ -z ${!name:-} ]] || trust+=("$name=${!name}")
done

inside=(chroot "$debian" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${trust[@]}")

timed() {
  local name=$1 begun=$SECONDS code=0
  shift
  "$@" || code=$?
  echo "fresh-machine.sh: $name took $((SECONDS - begun)) s and ended with $code"
  return "$code"
}

make_debian() {
  debootstrap --variant=minbase "$suite" "$debian" >"$debian.log"
  cp --recursive "$(dirname "$(readlink -f "$(command -v dotnet)")")" "$debian/usr/share/dotnet"
  ln -s ../share/dotnet/dotnet "$debian/usr/bin/dotnet"
  # The libraries that the SDK's own page of requirements names, and Node.js as Debian has it.
  "${inside[@]}" DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    ca-certificates '^libicu[0-9]+$' libssl3 libstdc++6 tzdata zlib1g nodejs npm >>"$debian.log" 2>&1
  rm -rf "$debian/etc/ssl/certs"
  cp --dereference --recursive /etc/ssl/certs "$debian/etc/ssl/certs"
}

mount_into() {
  mount -t proc proc "$debian/proc"
  mount --rbind /dev "$debian/dev"
  mount -t tmpfs tmpfs "$debian/dev/shm"
  cp /etc/resolv.conf /etc/hosts "$debian/etc/"
}

# The host of ./run.sh, until it answers a parent's question page and its health; then SIGTERM.
serve() {
  "${inside[@]}" sh -c 'cd /root/clone && exec ./run.sh' &
  local host=$!
  until curl --silent --fail http://localhost:5080/health/ready >/dev/null; do
    kill -0 "$host" 2>/dev/null || return 1
    sleep 1
  done
  curl --silent --fail http://localhost:5080/health
  echo
  curl --silent --fail --output /dev/null --write-out 'the page of the chat: %{http_code}, %{size_download} bytes\n' http://localhost:5080/
  kill -TERM "$host"
  wait "$host"
}

ask() { "${inside[@]}" sh -c 'cd /root/clone && ./run.sh ask "my 5 month old wakes every 45 minutes, should I let her cry it out?"'; }

test_all() { "${inside[@]}" sh -c 'cd /root/clone && ./test.sh' 2>"$debian.test.log"; }

# The folder that is installed on a server: published as install.md says, mounted read-only, run by a user without rights.
publish() { "${inside[@]}" sh -c 'cd /root/clone && dotnet publish src/Host/Host.csproj --configuration Release --os linux --output artifacts/release -v quiet -nologo'; }

serve_without_rights() {
  mkdir -p "$debian/opt/gentle-sleep-bot" "$debian/srv/data"
  mount --bind "$debian/root/clone/artifacts/release" "$debian/opt/gentle-sleep-bot"
  mount -o remount,bind,ro "$debian/opt/gentle-sleep-bot"
  chown 1654:1654 "$debian/srv/data"
  chroot --userspec=1654:1654 "$debian" /usr/bin/env -i PATH=/usr/bin:/bin Data__Folder=/srv/data DOTNET_EnableDiagnostics=0 \
    dotnet /opt/gentle-sleep-bot/GentleSleepBot.dll &
  local host=$!
  until curl --silent --fail http://localhost:5080/health/ready >/dev/null; do
    kill -0 "$host" 2>/dev/null || return 1
    sleep 1
  done
  echo "user of the process: $(stat --format %u "/proc/$host")"
  kill -TERM "$host"
  wait "$host"
}

[[ -x $debian/usr/bin/dotnet ]] || timed "making the Debian" make_debian
mount_into
rm -rf "$debian/root/clone"
git clone --quiet --no-hardlinks "$here" "$debian/root/clone"
timed "./run.sh, the first time, to its end by SIGTERM" serve
timed "./run.sh ask" ask
timed "publishing a release" publish
timed "the release as a user without rights" serve_without_rights
timed "./test.sh" test_all
