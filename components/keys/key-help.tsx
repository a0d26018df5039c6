"use client";

import { useState } from "react";
import { loadLater } from "../ui/load-later";
import { useCommands } from "./use-commands";

const KeyMap = loadLater(() => import("./key-map").then((module) => module.KeyMap));

/** Offers the map of keys on a page, and loads it when someone asks. */
export function KeyHelp() {
  const [isOpen, setOpen] = useState(false);
  useCommands({ "keys.show": () => setOpen(true) });
  return isOpen ? <KeyMap onClose={() => setOpen(false)} /> : null;
}
