import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** The folder that holds everything a running installation stores: VARIORUM_DATA, else `data` in the repository. */
export const dataFolder = () => resolve(root, process.env.VARIORUM_DATA || "data");
