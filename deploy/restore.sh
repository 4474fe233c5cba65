#!/usr/bin/env bash
# Puts a backup back: deploy/restore.sh FILE. Stop every host first; start them again afterwards.
# PostgreSQL when PGDATABASE is set; otherwise the SQLite database in Data__Folder (data/ of this clone by default).
# Leave erasures.log and master.key where they are: the first makes the restored database forget again whom it should have forgotten.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
[[ $# == 1 && -f $1 ]] || { echo "Usage: restore.sh FILE" >&2; exit 64; }

if [[ -n ${PGDATABASE:-} ]]; then
  pg_restore --clean --if-exists --no-owner --no-privileges --single-transaction --dbname "$PGDATABASE" "$1"
else
  folder=${Data__Folder:-$here/../data}
  database=$folder/gentle-sleep.db
  [[ $(head -c 15 "$1") == "SQLite format 3" ]] || { echo "restore.sh: $1 is no SQLite database." >&2; exit 65; }
  install -d -m 700 "$folder"
  install -m 600 "$1" "$database.new"
  # Without the old log, which belongs to the old file. Owner as the folder's, since a restore is often done by root.
  chown --reference "$folder" "$database.new"
  rm -f "$database-wal" "$database-shm"
  mv "$database.new" "$database"
fi
echo "Restored from $1." >&2
