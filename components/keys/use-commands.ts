"use client";

import { useEffect, useRef } from "react";
import { type CommandId, commands } from "@/lib/core/keys/commands";
import { commandBoard, type OfferedCommand } from "./command-board";

/** What carries a command out; undefined where it does not apply now, and is therefore not offered. */
export type CommandHandlers = { readonly [Id in CommandId]?: (() => void) | undefined };

const none: readonly OfferedCommand[] = [];

/**
 * Offers commands of the table while the component is mounted: their keys press them, the key map and search list them.
 * `others` are commands that only data knows, such as one for each tag.
 */
export function useCommands(handlers: CommandHandlers, others: readonly OfferedCommand[] = none): void {
  const latest = useRef({ handlers, others });
  latest.current = { handlers, others };
  useEffect(() => commandBoard.offer(() => [...offeredBy(latest.current.handlers), ...latest.current.others]), []);
}

function offeredBy(handlers: CommandHandlers): readonly OfferedCommand[] {
  return commands.flatMap((command) => {
    const run = handlers[command.id];
    return run ? [{ ...command, run }] : [];
  });
}
