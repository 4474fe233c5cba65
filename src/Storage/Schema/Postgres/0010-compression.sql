-- oldest-host: 1

-- Bodies and records are written each turn: LZ4 compresses them in a fraction of the time that the default takes. A server that was built without it keeps the default.
DO $$
BEGIN
    ALTER TABLE records ALTER COLUMN json SET COMPRESSION lz4;
    ALTER TABLE activities ALTER COLUMN json SET COMPRESSION lz4;
EXCEPTION
    WHEN feature_not_supported THEN NULL;
END
$$
