"use client";

import { CommandKbd } from "@/components/keys/command-kbd";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { type ThreadsState, threadModes } from "./use-threads";

/** Which threads are drawn between the columns. */
export function ThreadsMenu({ threads }: { threads: ThreadsState }) {
  return (
    <Menu
      label={
        <>
          Threads <CommandKbd id="threads.show" />
        </>
      }
    >
      {threadModes.map(({ mode, words }) => (
        <MenuChoice key={mode} checked={threads.mode === mode} onClick={() => threads.choose(mode)}>
          {words}
        </MenuChoice>
      ))}
    </Menu>
  );
}
