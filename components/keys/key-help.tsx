"use client";

import { useState } from "react";
import { announce } from "../ui/announcer";
import { loadLater } from "../ui/load-later";
import { useCommands } from "./use-commands";

const KeyMap = loadLater(() => import("./key-map").then((module) => module.KeyMap));

/** Offers the map of keys on a page, and loads it when someone asks. */
export function KeyHelp() {
  const [isOpen, setOpen] = useState(false);
  useCommands({ "keys.show": () => setOpen(true) });
  const miss = () => {
    setOpen(false);
    announce("The map of keys could not be loaded");
  };
  return isOpen ? <KeyMap onClose={() => setOpen(false)} onMissing={miss} /> : null;
}
