import type { Method } from "@/lib/contract/operation";
import type { OperationId } from "@/lib/contract/operations";
import { buildAddress, buildHeaders, type CallOptions, type LooseInput, type NamedInput } from "./build-request";
import type { AnswerOf, Sent } from "./call";
import { unreachable } from "./call-error";
import { type LooseSent, type RawAnswer, readAnswer } from "./read-answer";
import { routeOf } from "./route-of";

export interface UploadOptions extends CallOptions {
  /** Told while the files go out: the share that has, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Sends files to an operation that takes them; like `send`, with progress. Throws a CallError. */
export function upload<Id extends OperationId>(
  id: Id,
  input: NamedInput<Id>,
  files: readonly File[],
  options?: UploadOptions,
): Promise<Sent<AnswerOf<Id>>>;
export async function upload(
  id: OperationId,
  input: LooseInput,
  files: readonly File[],
  options: UploadOptions = {},
): Promise<LooseSent> {
  const route = routeOf(id);
  const [method, path] = route instanceof Promise ? await route : route;
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  const headers = buildHeaders(method, options);
  const raw = await post(method, buildAddress(path, input), { headers, form, options });
  return readAnswer(raw);
}

// `fetch` cannot tell how much of a body has gone out.
function post(
  method: Method,
  address: string,
  { headers, form, options }: { headers: Record<string, string>; form: FormData; options: UploadOptions },
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) options.onProgress?.(loaded / total);
    };
    request.onload = () =>
      resolve({
        status: request.status,
        text: request.responseText,
        event: request.getResponseHeader("variorum-event"),
      });
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException("The upload was cancelled.", "AbortError"));
    options.signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}
