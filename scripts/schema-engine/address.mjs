/** A database's address as `{ schema, connection }`, the latter as the PostgreSQL driver takes it, so that `database` can be exchanged. */
export function parseAddress(text) {
  const url = new URL(text);
  const { searchParams } = url;
  const mode = searchParams.get("sslmode");
  const connection = {
    host: searchParams.get("host") ?? decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    database: decodeURIComponent(url.pathname.slice(1)) || "postgres",
    ...(mode && mode !== "disable" ? { ssl: { rejectUnauthorized: mode.startsWith("verify") } } : {}),
  };
  return { schema: searchParams.get("schema") ?? "public", connection };
}
