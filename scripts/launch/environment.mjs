import { sessionSecret } from "./secrets.mjs";

/** The environment of the programs that serve one installation; what the caller has set stands. */
export function installationEnvironment({ port, folder, databaseUrl }) {
  const { APP_ORIGIN, NEXTAUTH_URL, NEXTAUTH_SECRET } = process.env;
  return {
    ...process.env,
    PORT: String(port),
    VARIORUM_DATA: folder,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: NEXTAUTH_URL || APP_ORIGIN || `http://localhost:${port}`,
    NEXTAUTH_SECRET: NEXTAUTH_SECRET || sessionSecret(folder),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
