import { expandCollection } from "@/lib/core/imports/collections/collections";
import { readBytes, type SourceBytes } from "@/lib/core/imports/read-bytes";

const tasks = { read: readBytes, expand: expandCollection };

// A process of its own with a small heap and no settings: it knows nothing that a hostile source could reach.
process.on("message", async ({ task, source }: { task: keyof typeof tasks; source: SourceBytes }) => {
  try {
    process.send?.({ answer: await tasks[task](source) });
  } catch {
    process.exit(1);
  }
});
// Of damaged files the PDF library leaves promises rejected that nobody waits for; what is waited for is answered above.
process.on("unhandledRejection", () => undefined);
process.on("disconnect", () => process.exit());
