import { AppError } from "../app-error";

/** Why an event cannot be undone, as the error that says so; `because` goes on from “This cannot be undone:”. */
export function refuseUndo(because: string): AppError {
  return new AppError("conflict", `This cannot be undone: ${because}.`);
}
