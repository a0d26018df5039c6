"use client";

import { openSearch } from "@/components/search/open-search";
import { Chip } from "@/components/ui/chip";
import { plural } from "@/components/ui/plural";

/** How many tags of the codebook are not shown here; they are found by their names, where every tag is a command. */
export function MoreTags({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <Chip
      aria-label={`${plural(count, "more tag")}: find one`}
      aria-haspopup="dialog"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openSearch("Tag: ")}
    >
      + {count} more
    </Chip>
  );
}
