"use client";

import { CommandKbd } from "@/components/keys/command-kbd";
import { Menu, MenuCheck, MenuChoice, MenuGroup, MenuLink } from "@/components/ui/menu";
import type { CandidatesState } from "./candidates/use-candidates";
import { useWholeWords } from "./editing/use-whole-words";
import { usePrint } from "./print/use-print";
import { type ThreadsState, threadModes } from "./threads/use-threads";
import type { Across } from "./use-across";
import type { SharedTextState } from "./use-shared-text";

interface Props {
  readonly articles: readonly { readonly id: string }[];
  readonly across: Across;
  readonly shared: SharedTextState;
  readonly candidates: CandidatesState;
  readonly canMark: boolean;
  /** Whether several columns stand side by side. */
  readonly isBeside: boolean;
}

/** What one sets now and then: how columns move, what is underlined and drawn, how words are selected, and printing. */
export function ViewMenu({ articles, across, shared, candidates, canMark, isBeside }: Props) {
  const { following, threads } = across;
  const wholeWords = useWholeWords(canMark);
  const print = usePrint(articles);
  return (
    <Menu label="View">
      {isBeside ? (
        <MenuCheck checked={following.isOn} onClick={following.toggle}>
          Let columns follow <CommandKbd id="columns.follow" />
        </MenuCheck>
      ) : null}
      {articles.length > 1 ? (
        <MenuCheck checked={shared.isOn} onClick={shared.toggle}>
          Underline shared text <CommandKbd id="text.shared" />
        </MenuCheck>
      ) : null}
      {canMark ? (
        <MenuCheck checked={candidates.isOn} onClick={candidates.toggle}>
          Underline sentences worth marking <CommandKbd id="candidates.show" />
        </MenuCheck>
      ) : null}
      {canMark ? (
        <MenuCheck checked={wholeWords.isOn} onClick={wholeWords.toggle}>
          Select whole words <CommandKbd id="words.whole" />
        </MenuCheck>
      ) : null}
      {isBeside ? <ThreadChoices threads={threads} /> : null}
      <MenuLink href={print} target="_blank">
        Print <CommandKbd id="print.open" />
      </MenuLink>
    </Menu>
  );
}

function ThreadChoices({ threads }: { threads: ThreadsState }) {
  return (
    <MenuGroup label="Threads" keyHint={<CommandKbd id="threads.show" />}>
      {threadModes.map(({ mode, words }) => (
        <MenuChoice key={mode} checked={threads.mode === mode} onClick={() => threads.choose(mode)}>
          {words}
        </MenuChoice>
      ))}
    </MenuGroup>
  );
}
