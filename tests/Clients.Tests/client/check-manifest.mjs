// Checks a Teams manifest against Microsoft's schema: prints one fault a line.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04');
const manifest = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const version = manifest.manifestVersion;
const schema = require(`./node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`);

const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
require('ajv-formats')(ajv);
const check = ajv.compile(schema);
if (!check(manifest)) for (const fault of check.errors) console.log(`${fault.instancePath} ${fault.message}`);
