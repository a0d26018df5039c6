"use client";

import { useParams, useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { keepSelection } from "../keys/keep-selection";
import { useCommands } from "../keys/use-commands";
import { useKeyOf } from "../keys/use-keys";
import { Button } from "../ui/button";
import { loadLater } from "../ui/load-later";
import { addressOf } from "./address-of";
import type { Choice, Page } from "./choices";
import { openHere } from "./openers";

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
  const open = () => {
    restore.current = keepSelection();
    setOpen(true);
  };
  useCommands({ "search.open": open });
  const early = useEarlyKeys(isOpen);
  const close = () => {
    // The focus is back where it was before anything else happens: a command acts there.
    flushSync(() => setOpen(false));
    restore.current();
  };
  const choose = (choice: Choice) => {
    close();
    if (choice.kind === "command") choice.command.run();
    else if (choice.kind === "page") router.push(choice.href);
    else if (!openHere(choice.found)) router.push(addressOf(choice.found));
  };
  return (
    <>
      <Button onClick={open} keyHint={useKeyOf("search.open")}>
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
        />
      ) : null}
    </>
  );
}

/** What is typed after search was asked for and before its field is there: it is meant for the field. */
function useEarlyKeys(isOpen: boolean): RefObject<string> {
  const typed = useRef("");
  useEffect(() => {
    typed.current = "";
    if (!isOpen) return;
    const keep = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (isHeld || event.key.length !== 1 || document.querySelector("dialog[open]")) return;
      typed.current += event.key;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", keep, { capture: true });
    return () => document.removeEventListener("keydown", keep, { capture: true });
  }, [isOpen]);
  return typed;
}
