import { AppError } from "../app-error";

interface Known {
  readonly projectId: string;
  readonly deletedAt: Date | null;
}

/**
 * Lets a repeated creation with a client's own id pass: the row is of the same project, not deleted, and has the same
 * content. Anything else is a conflict, with the current state where the caller may see it.
 */
export function requireRepeat(known: Known, projectId: string, same: boolean, current: unknown): void {
  if (known.projectId !== projectId) throw new AppError("conflict", "This id is taken.");
  if (known.deletedAt) throw new AppError("conflict", "What had this id was deleted.", { deleted: true });
  if (!same) throw new AppError("conflict", "This id is taken by something else in this project.", { current });
}
