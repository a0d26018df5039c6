import type { ReactNode } from "react";
import { WithPreferences } from "../../with-preferences";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <WithPreferences>{children}</WithPreferences>;
}
