"use client";

import type { CommandId } from "@/lib/core/keys/commands";
import { Kbd } from "../ui/kbd";
import { useKeyOf } from "./use-keys";

/** The key of a command, as the person has it now; nothing while it has none. */
export function CommandKbd({ id }: { id: CommandId }) {
  const words = useKeyOf(id);
  return words ? <Kbd>{words}</Kbd> : null;
}
