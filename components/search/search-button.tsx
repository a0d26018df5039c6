"use client";

import { useParams, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { keepSelection } from "../keys/keep-selection";
import { useCommands } from "../keys/use-commands";
import { useKeyOf } from "../keys/use-keys";
import { announce } from "../ui/announcer";
import { Button } from "../ui/button";
import { loadLater } from "../ui/load-later";
import { addressOf } from "./address-of";
import type { Choice, Page } from "./choices";
import { offerSearch } from "./open-search";
import { openHere } from "./openers";
import { useEarlyKeys } from "./use-early-keys";

const Palette = loadLater(() => import("./palette").then((module) => module.Palette));

interface Props {
  readonly person: string;
  /** The pages of where one is; the person's own are added. */
  readonly pages: readonly Page[];
}

const always: readonly Page[] = [
  { href: "/projects", label: "All projects" },
  { href: "/account", label: "Your account" },
  { href: "/account/keys", label: "Your keys" },
];

/** Opens search over everything, by its button or its key on every page, and loads it when someone does. */
export function SearchButton({ person, pages }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { project, story } = useParams<{ project?: string; story?: string }>();
  const router = useRouter();
  const restore = useRef(() => {});
  const begun = useRef("");
  const open = (words = "") => {
    restore.current = keepSelection();
    begun.current = words;
    setOpen(true);
  };
  useCommands({ "search.open": () => open() });
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => offerSearch((words) => latest.current(words)), []);
  const close = () => {
    // The focus is back where it was before anything else happens: a command acts there.
    flushSync(() => setOpen(false));
    restore.current();
  };
  const early = useEarlyKeys({ isOpen, begun, onLeave: close });
  const miss = () => {
    close();
    announce("Search could not be loaded");
  };
  const choose = (choice: Choice) => {
    close();
    if (choice.kind === "command") choice.command.run();
    else if (choice.kind === "page") router.push(choice.href);
    else if (!openHere(choice.found)) router.push(addressOf(choice.found));
  };
  return (
    <>
      <Button onClick={() => open()} keyHint={useKeyOf("search.open")}>
        Search
      </Button>
      {isOpen ? (
        <Palette
          person={person}
          pages={[...pages, ...always]}
          early={early}
          project={project}
          story={story}
          onChoose={choose}
          onClose={close}
          onMissing={miss}
        />
      ) : null}
    </>
  );
}
