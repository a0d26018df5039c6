/** An expected failure, told in one sentence that names the remedy; `main` prints it without a stack trace. */
export class PlainError extends Error {}

const reasons = {
  EACCES: "this account may not write there",
  EPERM: "this account may not write there",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

/** Why the system refused a write, in words, or undefined for another error. */
export const describeReason = (error) => reasons[error?.code];

/** What to print for a failure: the sentence of an expected one, else the stack of a defect. */
export function describeFailure(error) {
  if (error instanceof PlainError) return error.message;
  const reason = describeReason(error);
  if (reason && error.path) return `Cannot write ${error.path}: ${reason}. Mend that, then start again.`;
  return error?.stack ?? String(error);
}
