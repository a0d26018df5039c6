import type { ErrorCode } from "@/lib/core/errors";
import { AppError } from "../app-error";

/** A page that was not fetched, with a sentence for the person who named its address. `unavailable` is worth another try. */
export class FetchProblem extends AppError {
  constructor(
    code: Extract<ErrorCode, "invalid" | "unavailable" | "too-large" | "unsupported" | "rate-limited">,
    sentence: string,
    field: "url" | "ignoreRobots" = "url",
  ) {
    super(code, sentence, { fields: { [field]: sentence } });
  }
}

export const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} seconds`;

const answers: Readonly<Record<number, string>> = {
  401: "The site gives this page only to people who signed in there (401). Save the page and add it as a file.",
  402: "The site gives this page only to people who pay (402). Save the page and add it as a file.",
  403: "The site refuses this page to programs (403). Save the page and add it as a file.",
  404: "The site has no page at this address (404).",
  410: "The site has taken this page away (410). An archive of the web may have it.",
  451: "The site may not give this page for reasons of law (451).",
};

/** What an answer without a page means. */
export function statusProblem(host: string, status: number): FetchProblem {
  if (status === 429) return new FetchProblem("unavailable", `${host} asks to wait before it is asked again (429).`);
  if (status >= 500)
    return new FetchProblem("unavailable", `${host} failed at this page (${status}). Try again later.`);
  return new FetchProblem("invalid", answers[status] ?? `${host} answered without a page (${status}).`);
}

const unreachable: Readonly<Record<string, string>> = {
  ENOTFOUND: "has no address: check how it is spelled",
  ENODATA: "has no address: check how it is spelled",
  ECONNREFUSED: "refuses the connection",
  ECONNRESET: "ended the connection before the page was whole",
  EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "cannot be reached",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function isOfTls(error: unknown): boolean {
  const code = codeOf(error);
  return /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH)/.test(code);
}

/** Whatever went wrong on the way to a host, as a sentence; what is one already stays as it is. */
export function toFetchProblem(error: unknown, host: string): AppError {
  if (error instanceof AppError) return error;
  if (isOfTls(error)) {
    return new FetchProblem(
      "invalid",
      `${host} cannot prove that it is itself: its certificate is not valid (${codeOf(error)}).`,
    );
  }
  const code = codeOf(error);
  if (code.startsWith("HPE_"))
    return new FetchProblem("invalid", `${host} does not speak the language of the web (${code}).`);
  if (code === "ENOTFOUND" || code === "ENODATA") return new FetchProblem("invalid", `${host} ${unreachable[code]}.`);
  const what = unreachable[code] ?? `could not be asked${code ? ` (${code})` : ""}`;
  return new FetchProblem("unavailable", `${host} ${what}. Try again later.`);
}
