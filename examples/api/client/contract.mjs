// Holds the OpenAPI document of a running service against the schema of OpenAPI 3.1:
// node contract.mjs ADDRESS
import { pathToFileURL } from "node:url";

const { Validator } = await import(pathToFileURL(`${process.env.NODE_PACKAGES}/node_modules/@seriousme/openapi-schema-validator/index.js`).href);
const address = process.argv[2];
const document = await (await fetch(`${address}/openapi.json?bundle=1`)).json();
const { valid, errors } = await new Validator().validate(document);
if (!valid) throw new Error(JSON.stringify(errors));
