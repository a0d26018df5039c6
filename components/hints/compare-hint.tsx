"use client";

import { loadWhenIdle } from "../ui/load-later";

/** The hint beside the claims. */
export const CompareHint = loadWhenIdle(() => import("./compare-hint-note").then((module) => module.CompareHintNote));
