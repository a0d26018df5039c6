/** Writes an unexpected error to the program's log, as one line of JSON with its stack and without any input. */
export function report(error: unknown): void {
  const entry = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level: "error", ...entry })}\n`);
}
