import { existsSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Discord's own OpenAPI document, cut to the routes we use: test data that lies beside the project, not in it. */
const DOCUMENT = new URL("../../../../shared/data/discord/openapi.json", import.meta.url);

const hasOpenApi = existsSync(DOCUMENT);

export interface ApiSchema {
  /** What Discord's document says against the body of this request; empty when it is fine or the route is unknown. */
  request(method: string, path: string, body: unknown): readonly string[];
  /** The same for an answer of ours with status 200. */
  response(method: string, path: string, body: unknown): readonly string[];
}

function withoutSchema(): ApiSchema {
  process.emitWarning("Discord's OpenAPI document is absent: only the house rules are checked.");
  return { request: () => [], response: () => [] };
}

let loaded: ApiSchema | undefined;

/** The document as a judge; without it a judge that has no objections, told once on the console. */
export function apiSchema(): ApiSchema {
  loaded ??= hasOpenApi ? readSchema() : withoutSchema();
  return loaded;
}

interface Route {
  readonly template: string;
  readonly pattern: RegExp;
}

function readSchema(): ApiSchema {
  const document: { paths: Record<string, Record<string, unknown>> } = JSON.parse(
    readFileSync(DOCUMENT, "utf8"),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addFormat("snowflake", /^(0|[1-9]\d{0,19})$/);
  ajv.addFormat("nonce", true);
  ajv.addSchema(document, "discord");

  const routes = Object.keys(document.paths).map(
    (template): Route => ({
      template,
      pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`),
    }),
  );
  // A literal segment ("@me", "@original") goes before a parameter.
  routes.sort((a, b) => a.template.split("{").length - b.template.split("{").length);

  const compiled = new Map<string, ValidateFunction | undefined>();
  const judge = (method: string, path: string, part: string, body: unknown): readonly string[] => {
    const route = routes.find(({ pattern }) => pattern.test(path));
    if (route === undefined) return [`there is no route ${path}`];
    const pointer = `/paths/${escaped(route.template)}/${method.toLowerCase()}/${part}`;
    if (!compiled.has(pointer)) {
      const known = pointer.slice(1).split("/").reduce(step, document) !== undefined;
      compiled.set(
        pointer,
        known ? ajv.compile({ $ref: `discord#${encodeURI(pointer)}` }) : undefined,
      );
    }
    const validate = compiled.get(pointer);
    if (validate === undefined || validate(body)) return [];
    return [ajv.errorsText(validate.errors, { dataVar: "body" })];
  };
  return {
    request: (method, path, body) =>
      judge(method, path, "requestBody/content/application~1json/schema", body),
    response: (method, path, body) =>
      judge(method, path, "responses/200/content/application~1json/schema", body),
  };
}

const escaped = (segment: string) => segment.replaceAll("~", "~0").replaceAll("/", "~1");

function step(value: unknown, segment: string): unknown {
  const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
