import { cookies } from "next/headers";
import { cache } from "react";
import type { Appearance } from "@/components/people/appearance";
import { parseTheme, themeCookie } from "@/components/people/theme-cookie";
import { defaultPreferences } from "@/lib/contract/preferences";
import { getPreferences } from "@/lib/server/people/preferences";
import { findPageActor, requireActor } from "./actor";

/** The preferences of the person signed in, read once for each rendering. */
export const readPreferences = cache(async () => getPreferences.ask(await requireActor(), {}));

/** How the document is to look: as the person signed in likes it, or in the theme that this browser was last used with. */
export async function readAppearance(): Promise<Appearance> {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  try {
    if (await findPageActor()) return await readPreferences();
  } catch {
    // The page itself says what failed; its document must stand for that.
  }
  return { ...defaultPreferences, theme };
}
