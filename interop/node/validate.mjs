// Tells of every document of schema/testdata whether Ajv takes it: one line "file pass" or
// "file fail" each. Run with the folder of the schemas and that of the documents.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(process.env.NODE_PACKAGES + "/");
const Ajv2020 = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [schemas, documents] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, allErrors: false });
addFormats(ajv);
const validators = {};
for (const file of readdirSync(schemas).filter((f) => f.endsWith(".json"))) {
  validators[file.replace(".json", "")] = ajv.compile(JSON.parse(readFileSync(`${schemas}/${file}`, "utf8")));
}
for (const dir of ["valid", "invalid"]) {
  for (const file of readdirSync(`${documents}/${dir}`).sort()) {
    let verdict;
    try {
      const value = JSON.parse(readFileSync(`${documents}/${dir}/${file}`, "utf8"));
      verdict = validators[file.split(".")[0]](value) ? "pass" : "fail";
    } catch {
      verdict = "fail"; // no JSON
    }
    console.log(`${dir}/${file} ${verdict}`);
  }
}
