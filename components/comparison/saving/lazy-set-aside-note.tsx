"use client";

import dynamic from "next/dynamic";

/** The note of what the server refused; loaded when there is something to say. */
export const SetAsideNote = dynamic(() => import("./set-aside-note").then((module) => module.SetAsideNote), {
  ssr: false,
});
