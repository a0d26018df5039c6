/** A file to send: its name is its path where it came out of a folder. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly file: File;
}

/** What came to be sent, and how much was left lying: what is hidden, or of a type that nothing here reads. */
export interface Choice {
  readonly files: readonly ChosenFile[];
  readonly leftOut: number;
}

const isHidden = (path: string) => path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");

/**
 * Files that a person named one by one are all sent, so that each answers for itself; out of a folder only those that can be
 * read by their names. `accept` is that of the file dialog.
 */
export function chooseFiles(named: readonly File[], found: readonly File[], accept: string): Choice {
  const extensions = accept.split(",").filter((part) => part.startsWith("."));
  const isReadable = (path: string) =>
    !isHidden(path) && extensions.some((extension) => path.toLowerCase().endsWith(extension));
  const inFolders = found.map(toChosen).filter(({ name }) => isReadable(name));
  return { files: [...named.map(toChosen), ...inFolders], leftOut: found.length - inFolders.length };
}

function toChosen(file: File): ChosenFile {
  return { name: file.webkitRelativePath || file.name, size: file.size, file };
}
