"use client";

import { loadLater } from "../ui/load-later";

/** The hint beside the claims, loaded once Compare stands. */
export const CompareHint = loadLater(() => import("./compare-hint-note").then((module) => module.CompareHintNote));
