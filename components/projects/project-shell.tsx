"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";
import { Workspace } from "../ui/page-frame";

/** The window of a project's pages. A story brings a window and a bar of its own. */
export function ProjectShell({ bar, children }: { bar: ReactNode; children: ReactNode }) {
  if (useSelectedLayoutSegment() === "stories") return children;
  return <Workspace bar={bar}>{children}</Workspace>;
}
