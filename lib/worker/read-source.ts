import { readBytes, type SourceBytes } from "@/lib/core/imports/read-bytes";

// A process of its own with a small heap and no settings: it knows nothing that a hostile source could reach.
process.on("message", async (source: SourceBytes) => {
  process.send?.(await readBytes(source));
});
process.on("disconnect", () => process.exit());
