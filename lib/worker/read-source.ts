import { expandCollection } from "@/lib/core/imports/collections/collections";
import { readBytes, type SourceBytes } from "@/lib/core/imports/read-bytes";

const tasks = { read: readBytes, expand: expandCollection };

// A process of its own with a small heap and no settings: it knows nothing that a hostile source could reach.
process.on("message", async ({ task, source }: { task: keyof typeof tasks; source: SourceBytes }) => {
  process.send?.({ answer: await tasks[task](source) });
});
process.on("disconnect", () => process.exit());
