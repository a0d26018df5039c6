import type { ReactNode } from "react";
import { PreferencesProvider } from "@/components/people/preferences";
import { requireActor } from "./actor";
import { readPreferences } from "./appearance";

/** The layout of pages for whoever is signed in: their preferences reach all of the page. */
export async function WithPreferences({ children }: { children: ReactNode }) {
  const { id } = await requireActor();
  return (
    <PreferencesProvider key={id} person={id} initial={await readPreferences()}>
      {children}
    </PreferencesProvider>
  );
}
