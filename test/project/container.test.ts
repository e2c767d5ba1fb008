import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf } from "../architecture/imports-of.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");
const dockerfile = read("Dockerfile");
const lines = dockerfile.split("\n");

/** What COPY takes, without the place it goes to. */
const copied = lines
  .filter((line) => line.startsWith("COPY "))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

/** Files and packages that the programs in the image import, directly or by way of others. */
function reachedFrom(entries: readonly string[]) {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const { specifier, typeOnly } of importsOf(read(path))) {
      if (specifier.startsWith(".")) visit(posix.join(posix.dirname(path), specifier));
      else if (!typeOnly && !isBuiltin(specifier)) packages.add(packageOf(specifier));
    }
  };
  for (const entry of entries) visit(entry);
  return { files: [...files], packages: [...packages] };
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

const isUnder = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

/** The programs the image starts: its CMD and its health check. */
const programs = [...dockerfile.matchAll(/CMD \["node", "([^"]+)"\]/g)].map(
  ([, path = ""]) => path,
);

describe("the container image", () => {
  it("starts the program and its health check", () => {
    expect(programs.toSorted()).toEqual(["src/main.ts", "src/operations/health-check.ts"]);
    for (const program of programs) expect(existsSync(`${ROOT}${program}`), program).toBe(true);
  });

  it("holds every file that these import, and the ignore list lets each in", () => {
    const { files } = reachedFrom(programs);
    const admitted = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(files.filter((path) => !isUnder(path, copied))).toEqual([]);
    expect(files.filter((path) => !isUnder(path, admitted))).toEqual([]);
    expect(copied.filter((path) => !isUnder(path, admitted))).toEqual([]);
  });

  it("holds every package that these import, without the development ones", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: object };
    const { packages } = reachedFrom(programs);
    expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
    expect(lines).toContain("RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force");
  });

  it("runs as an ordinary user who owns the data folder, where the databases are", () => {
    const user = lines.indexOf("USER node");
    expect(user).toBeGreaterThan(lines.indexOf("RUN mkdir /data && chown node:node /data"));
    expect(user).toBeLessThan(lines.indexOf('CMD ["node", "src/main.ts"]'));
    expect(lines).toContain("VOLUME /data");
    const databases = [...dockerfile.matchAll(/(AFTERWORD_\w*DATABASE)=(\S+)/g)];
    expect(databases.map(([, name]) => name)).toEqual([
      "AFTERWORD_DATABASE",
      "AFTERWORD_PLAYGROUND_DATABASE",
    ]);
    for (const [, , path] of databases) expect(path).toMatch(/^\/data\//);
  });
});
