import type { ReactNode } from "react";
import { WithPreferences } from "../with-preferences";

export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return <WithPreferences>{children}</WithPreferences>;
}
