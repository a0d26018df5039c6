import { inRoot } from "../launch/paths.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { runNode } from "../launch/run.mjs";

/** Throws a PlainError with the findings when the format or the lint of any file is off. */
export async function checkStyle() {
  const { code, output } = await runNode(
    inRoot("node_modules/@biomejs/biome/bin/biome"),
    ["check", "--error-on-warnings"],
    {
      quiet: true,
    },
  );
  if (code !== 0)
    throw new PlainError(
      `${output.trim()}\nMend the above; \`npx biome check --write\` does what can be done by itself.`,
    );
  return output.match(/Checked \d+ files/)?.[0].toLowerCase() ?? "";
}

/** Throws a PlainError with the findings when the types do not fit. */
export async function checkTypes() {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const typegen = await runNode(inRoot("node_modules/next/dist/bin/next"), ["typegen"], { env, quiet: true });
  if (typegen.code !== 0) throw new PlainError(`${typegen.output.trim()}\nNext could not describe its routes.`);
  const { code, output } = await runNode(inRoot("node_modules/typescript/bin/tsc"), ["--noEmit"], { quiet: true });
  if (code !== 0) throw new PlainError(`${output.trim()}\nThe types above do not fit.`);
  return "";
}
