import { useRouter } from "next/navigation";
import { type DragEvent, useState } from "react";
import { call } from "@/lib/client/call";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { type Beside, type Move, moveBeside } from "@/lib/core/projects/codebook-moves";
import { announce } from "../ui/announcer";
import { useAttempt } from "./use-attempt";

/** Where on a row the pointer is: its upper quarter is before the tag, its lower one after, the middle inside. */
function besideOf(event: DragEvent): Beside {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  return share < 0.25 ? "before" : share > 0.75 ? "after" : "inside";
}

/** Moves tags of a codebook, by steps and by dragging, one at a time; one that comes too late shows the order as it is. */
export function useCodebookMoves(tags: readonly TagAnswer[]) {
  const router = useRouter();
  const { problem, attempt } = useAttempt();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ id: string; where: Beside } | null>(null);

  const move = (tag: TagAnswer, { parent, position }: Move) =>
    attempt(async () => {
      await call("changeTag", { tag: tag.id, body: { parent, position } }, { version: tag.version }).finally(
        router.refresh,
      );
      const above = tags.find(({ id }) => id === parent);
      announce(above ? `${tag.name} moved, below ${above.name}` : `${tag.name} moved`);
    });

  const dragOf = (tag: TagAnswer) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", tag.name);
      setDragged(tag.id);
    },
    onDragOver: (event: DragEvent) => {
      const where = besideOf(event);
      if (dragged === null || moveBeside(tags, dragged, tag.id, where) === null) return setOver(null);
      event.preventDefault();
      if (over?.id !== tag.id || over.where !== where) setOver({ id: tag.id, where });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const moved = tags.find(({ id }) => id === dragged);
      const to = moved ? moveBeside(tags, moved.id, tag.id, besideOf(event)) : null;
      setDragged(null);
      setOver(null);
      if (moved && to) void move(moved, to);
    },
    onDragEnd: () => {
      setDragged(null);
      setOver(null);
    },
  });

  return { problem, move, dragOf, dropOf: (tag: TagAnswer) => (over?.id === tag.id ? over.where : null) };
}
