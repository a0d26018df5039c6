"use client";

import { type ComponentProps, useState } from "react";
import { loadLater } from "../ui/load-later";
import type { ClaimPicker } from "./claim-picker";

type Props = ComponentProps<typeof ClaimPicker>;

const Picker = loadLater<Props>(() => import("./claim-picker").then((module) => module.ClaimPicker));

/** The picker of a claim; loaded when it is first opened. */
export function LateClaimPicker(props: Props) {
  const [isWanted, setWanted] = useState(props.open);
  if (props.open && !isWanted) setWanted(true);
  return isWanted ? <Picker {...props} /> : null;
}
