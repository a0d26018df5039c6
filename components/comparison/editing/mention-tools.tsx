"use client";

import { commandBoard } from "@/components/keys/command-board";
import { useKeyOf } from "@/components/keys/use-keys";
import { Button } from "@/components/ui/button";
import type { CommandId } from "@/lib/core/keys/commands";

const tools: readonly (readonly [id: CommandId, words: string])[] = [
  ["mention.resize", "Resize"],
  ["mention.split", "Split"],
  ["mention.merge", "Merge …"],
];

/** What can be done with the words of the selected mention. Pressing a button leaves the caret and the selection alone. */
export function MentionTools() {
  return tools.map(([id, words]) => <Tool key={id} id={id} words={words} />);
}

function Tool({ id, words }: { id: CommandId; words: string }) {
  const keyHint = useKeyOf(id);
  return (
    <Button
      variant="quiet"
      keyHint={keyHint}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => commandBoard.run(id)}
    >
      {words}
    </Button>
  );
}
