import { env } from "../../env";
import type { Embedder } from "./embedder";
import { endpointEmbedder } from "./endpoint";
import { onnxFolderEmbedder } from "./onnx-folder";

let known: Embedder | null | undefined;

/** The embedder of this installation; null where none is set up, as is usual. */
export function installedEmbedder(): Embedder | null {
  known ??= readEmbedder();
  return known;
}

function readEmbedder(): Embedder | null {
  const { VARIORUM_EMBEDDER_URL: url, VARIORUM_EMBEDDER_MODEL: model, ...others } = env();
  if (others.VARIORUM_EMBEDDER_FOLDER !== undefined) return onnxFolderEmbedder(others.VARIORUM_EMBEDDER_FOLDER);
  if (url === undefined || model === undefined) return null;
  return endpointEmbedder({
    url,
    model,
    key: others.VARIORUM_EMBEDDER_KEY,
    isLocal: others.VARIORUM_EMBEDDER_LOCAL === "allowed",
  });
}
