-- oldest-host: 1

-- Channels' services that authenticated activities named, by the SHA-256 of their addresses: nobody's data, so it outlasts every talk.
CREATE TABLE trusted_services (
    service          TEXT    NOT NULL PRIMARY KEY
);

-- Until now a record each, of a parent that was none.
INSERT INTO trusted_services SELECT substr(key, length('bot/service-urls/') + 1) FROM records WHERE parent = 'bot/service-urls';
