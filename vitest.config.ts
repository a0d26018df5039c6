import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const onDatabase = [
  "lib/server/**/*.test.ts",
  "lib/http/**/*.test.ts",
  "lib/cli/**/*.test.ts",
  "app/**/*.test.{ts,tsx}",
];
const exclude = ["**/node_modules/**", ".next/**", ".build/**", "data/**", "e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    maxWorkers: 2,
    // Of damaged files the PDF library leaves promises rejected that nobody waits for.
    onUnhandledError: ({ stack }) => !stack?.includes("unpdf/dist/pdfjs.mjs"),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}", "prisma/**/*.test.ts"],
          exclude: [...exclude, ...onDatabase],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "commands",
          include: [...onDatabase, "scripts/**/*.test.mjs"],
          exclude,
          pool: "forks",
          globalSetup: "./scripts/tests/vitest-database.mjs",
          setupFiles: "./lib/server/test/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
