#!/usr/bin/env bash
# Writes a backup while the host serves: deploy/backup.sh FILE
# PostgreSQL when PGDATABASE is set (PGHOST, PGUSER and the rest as psql takes them); otherwise the SQLite database of the host's settings.
# BOT is the host to ask for a SQLite backup; ./run.sh of this clone by default.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
[[ $# == 1 ]] || { echo "Usage: backup.sh FILE" >&2; exit 64; }

umask 077
if [[ -n ${PGDATABASE:-} ]]; then
  pg_dump --format=custom --no-owner --no-privileges --file "$1.new"
  mv "$1.new" "$1"
  echo "Written: $1" >&2
else
  read -ra bot <<<"${BOT:-$here/../run.sh}"
  "${bot[@]}" store backup "$1"
fi
