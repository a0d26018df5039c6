import { startImportJobs } from "@/lib/server/imports/jobs/start-import-jobs";
import { report } from "@/lib/server/report";

/** Runs once when the server starts: work in the background begins beside it, without keeping the first request waiting. */
export function register(): void {
  void startImportJobs().catch(report);
}
