/** Runs once when the server starts: work in the background begins beside it, without keeping the first request waiting. */
export async function register(): Promise<void> {
  // Next builds this for its edge too, where none of it runs: what is asked for here alone is left out there.
  // biome-ignore lint/style/noProcessEnv: the build replaces it by a constant, so there is no setting to read.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const [{ startImportJobs }, { startReadingFacts }, { startComparing }, { report }] = await Promise.all([
      import("@/lib/server/imports/jobs/start-import-jobs"),
      import("@/lib/server/facts/start-reading-facts"),
      import("@/lib/server/discrepancies/start-comparing"),
      import("@/lib/server/report"),
    ]);
    void startImportJobs().catch(report);
    startReadingFacts();
    startComparing();
  }
}
