"use client";

import { loadLater } from "@/components/ui/load-later";

/** The note of what the server refused; loaded when there is something to say. */
export const SetAsideNote = loadLater(() => import("./set-aside-note").then((module) => module.SetAsideNote));
