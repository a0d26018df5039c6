import { AppError } from "../app-error";
import { type ReadUpload, readUpload } from "./read-upload";

/** Reads pasted words like a file of their UTF-8 bytes; what is wrong with them is wrong with the field they came in. */
export async function readPasted(pasted: { readonly text: string } | { readonly html: string }): Promise<ReadUpload> {
  const [field, words] = "html" in pasted ? (["html", pasted.html] as const) : (["text", pasted.text] as const);
  const bytes = new TextEncoder().encode(words);
  try {
    return await readUpload({ name: "", mediaType: "", bytes }, field === "html" ? "html" : undefined);
  } catch (error) {
    if (error instanceof AppError)
      throw new AppError(error.code, error.message, { fields: { [field]: error.message } });
    throw error;
  }
}
