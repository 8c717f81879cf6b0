// Writes a TypeScript file for every schema: node types.mjs SCHEMAS OUT.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(process.env.NODE_PACKAGES + "/");
const { compile } = require("json-schema-to-typescript");

const [schemas, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(schemas).filter((f) => f.endsWith(".json"))) {
  const name = file.replace(".json", "");
  const schema = JSON.parse(readFileSync(`${schemas}/${file}`, "utf8"));
  delete schema.$id;
  schema.title = name[0].toUpperCase() + name.slice(1);
  // labels of members are for forms; as titles they would name types
  const strip = (v, keep) => {
    if (v && typeof v === "object") {
      if (!keep && !Array.isArray(v) && typeof v.title === "string") delete v.title;
      Object.values(v).forEach((x) => strip(x, false));
    }
  };
  strip(schema, true);
  writeFileSync(`${out}/${name}.ts`, await compile(schema, schema.title, { additionalProperties: false, bannerComment: "" }));
}
