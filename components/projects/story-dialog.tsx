"use client";

import { useState } from "react";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { useCommands } from "../keys/use-commands";
import { useKeyOf } from "../keys/use-keys";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { StoryForm } from "./story-form";

/** The button, and the command, that start a story. */
export function NewStoryButton({ project, primary = false }: { project: string; primary?: boolean }) {
  const [open, setOpen] = useState(false);
  useCommands({ "story.new": () => setOpen(true) });
  const key = useKeyOf("story.new");
  return (
    <>
      <Button variant={primary ? "primary" : "plain"} keyHint={key} onClick={() => setOpen(true)}>
        New story
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="New story">
        <StoryForm project={project} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

/** The button that renames, dates, describes or deletes a story. */
export function ChangeStoryButton({ story, className }: { story: StoryAnswer; className?: string | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        className={className}
        aria-label={`Change “${story.title}”`}
        onClick={() => setOpen(true)}
      >
        Change
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Change story">
        <StoryForm project={story.project} story={story} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
