import type { Extractor } from "../extractor";
import { findQuotations } from "./find-quotations";
import type { Quotation } from "./quotation";

/** Quotations as a plug-in; those inside others overlap them. */
export const quotations: Extractor<"quotation", Quotation> = { kind: "quotation", version: 1, read: findQuotations };
