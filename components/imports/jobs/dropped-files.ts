/** What was dropped: files by themselves, and all that lies in dropped folders, at whatever depth. */
export interface Dropped {
  readonly named: readonly File[];
  readonly found: readonly File[];
}

/** Reads what a drop holds. Call it within the event: a browser forgets the items when that ends. */
export async function readDropped(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === "file" ? [item.webkitGetAsEntry()] : []));
  const files = [...transfer.files];
  if (entries.every((entry) => entry === null || entry.isFile)) return { named: files, found: [] };
  const named: File[] = [];
  const found: File[] = [];
  for (const entry of entries) {
    if (entry && isFile(entry)) named.push(await toFile(entry));
    if (entry && isFolder(entry)) found.push(...(await readFolder(entry)));
  }
  return { named, found };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function toFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    // A browser hands out a hundred at a time, and none at the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return files;
    for (const entry of entries) {
      if (isFolder(entry)) files.push(...(await readFolder(entry)));
      if (isFile(entry)) files.push(withPath(await toFile(entry), entry.fullPath.replace(/^\//, "")));
    }
  }
}

/** Files of a dropped folder do not say their path, those of a chosen one do. */
function withPath(file: File, path: string): File {
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}
