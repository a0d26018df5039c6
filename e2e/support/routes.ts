import { readdirSync, readFileSync } from "node:fs";

/** Every `METHOD /path` that the route files under app/api serve, apart from sign-in itself. */
export function servedRoutes(): string[] {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("route.ts") && !file.includes("[...nextauth]"))
    .flatMap((file) => {
      const path = `/api/${file.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, "{$1}")}`;
      const source = readFileSync(`app/api/${file}`, "utf8");
      const methods = source.matchAll(/export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/g);
      return [...methods].map((match) => `${match[1]} ${path}`);
    })
    .sort();
}
