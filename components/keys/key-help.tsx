"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useCommands } from "./use-commands";

const KeyMap = dynamic(() => import("./key-map").then((module) => module.KeyMap), { ssr: false });

/** Offers the map of keys on a page, and loads it when someone asks. */
export function KeyHelp() {
  const [isOpen, setOpen] = useState(false);
  useCommands({ "keys.show": () => setOpen(true) });
  return isOpen ? <KeyMap onClose={() => setOpen(false)} /> : null;
}
