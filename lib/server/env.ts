import { z } from "zod";

const buildPhase = "phase-production-build";

const origin = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .transform((text) => new URL(text).origin);

const schema = z
  .object({
    NEXT_PHASE: z.string().optional(),
    PORT: z
      .string()
      .refine(
        (text) => /^\d+$/.test(text) && Number(text) > 0 && Number(text) < 65_536,
        "must be a number from 1 to 65535",
      )
      .transform(Number)
      .default(3000),
    HOST: z.string().optional(),
    VARIORUM_DATA: z.string().default("data"),
    DATABASE_URL: z.string().default(""),
    APP_ORIGIN: origin.optional(),
    NEXTAUTH_URL: origin.optional(),
    NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters").or(z.literal("")).default(""),
    VARIORUM_OWNER_EMAIL: z.email("is not an e-mail address").optional(),
    VARIORUM_OWNER_PASSWORD: z.string().optional(),
    VARIORUM_OWNER_TOKEN: z.string().min(32, "must have at least 32 characters").optional(),
    VARIORUM_SAMPLE: z.literal("none", 'may only be "none", or be left out').optional(),
    VARIORUM_TRUSTED_PROXIES: z.string().default(""),
    VARIORUM_EMBEDDER_URL: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).optional(),
    VARIORUM_EMBEDDER_MODEL: z.string().optional(),
    VARIORUM_EMBEDDER_KEY: z.string().optional(),
    VARIORUM_EMBEDDER_LOCAL: z.literal("allowed", 'may only be "allowed", or be left out').optional(),
    VARIORUM_EMBEDDER_FOLDER: z.string().optional(),
  })
  .check(({ value, issues }) => {
    const demand = (name: "DATABASE_URL" | "NEXTAUTH_SECRET") => {
      if (value[name]) return;
      issues.push({
        code: "custom",
        input: value,
        path: [name],
        message: "is not set (npm start and npm run dev set it)",
      });
    };
    // A build reads no settings: it must succeed where none are known.
    if (value.NEXT_PHASE === buildPhase) return;
    demand("DATABASE_URL");
    demand("NEXTAUTH_SECRET");
    if (value.VARIORUM_EMBEDDER_FOLDER === undefined || value.VARIORUM_EMBEDDER_URL === undefined) return;
    issues.push({
      code: "custom",
      input: value,
      path: ["VARIORUM_EMBEDDER_FOLDER"],
      message: "cannot be set beside VARIORUM_EMBEDDER_URL, because there is one embedder",
    });
  })
  .transform((value) => {
    const home = value.APP_ORIGIN ?? `http://localhost:${value.PORT}`;
    const spellings = value.APP_ORIGIN ? [] : [`http://127.0.0.1:${value.PORT}`, `http://[::1]:${value.PORT}`];
    return {
      ...value,
      APP_ORIGIN: home,
      NEXTAUTH_URL: value.NEXTAUTH_URL ?? home,
      /** Every origin the pages of this installation are reached under; APP_ORIGIN, when set, is the only one. */
      origins: [home, ...spellings],
    };
  });

export type Env = z.infer<typeof schema>;

/** A setting of the environment is missing or wrong; the message is one sentence for the person who starts the program. */
export class EnvError extends Error {}

let known: Env | undefined;

/** The settings of this process, read once; empty ones count as not set. Throws an EnvError that names the wrong one. */
export function env(): Env {
  known ??= parseEnv(process.env);
  return known;
}

/** Reads settings from the given variables; throws an EnvError for the first wrong one. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== "");
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new EnvError(`${issue?.path.join(".")} ${issue?.message}: correct it in the environment, then start again.`);
}
