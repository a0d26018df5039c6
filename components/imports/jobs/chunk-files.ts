interface Sized {
  readonly size: number;
}

const most = { files: 50, bytes: 8_000_000 };

/** Files in their order, cut into requests of a bearable size; one that is larger than that goes alone. */
export function chunkFiles<F extends Sized>(files: readonly F[]): F[][] {
  const chunks: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = chunks.at(-1);
    if (last && last.length < most.files && bytes + file.size <= most.bytes) {
      last.push(file);
      bytes += file.size;
    } else {
      chunks.push([file]);
      bytes = file.size;
    }
  }
  return chunks;
}
