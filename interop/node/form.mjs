// Writes the page of a form that a form library makes of a published schema, as it is, into
// standard output: node form.mjs SCHEMA. The library is rjsf, which shows a closed set as a
// select with the labels of its codes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(process.env.NODE_PACKAGES + "/");
const { createElement } = require("react");
const { renderToStaticMarkup } = require("react-dom/server");
const Form = require("@rjsf/core").default;
const { customizeValidator } = require("@rjsf/validator-ajv8");
const Ajv2020 = require("ajv/dist/2020").default;

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const validator = customizeValidator({ AjvClass: Ajv2020 });
// Without this rjsf chooses the first code of every set before anybody has chosen.
const experimental_defaultFormStateBehavior = { constAsDefaults: "skipOneOf" };
const form = renderToStaticMarkup(createElement(Form, { schema, validator, experimental_defaultFormStateBehavior }));
console.log(`<!doctype html><meta charset="utf-8"><title>${schema.title}</title>${form}`);
