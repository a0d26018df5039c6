import type { ReactNode } from "react";
import { hueStyle } from "@/components/ui/hue-style";
import styles from "./column-header.module.css";

interface ColumnHeaderProps {
  readonly id: string;
  readonly title: string;
  readonly outlet: { readonly name: string; readonly colour: string } | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly claims: number;
  readonly children?: ReactNode;
}

/** Whose article it is: outlet, date, language, how many claims, title. `children` are the column's own controls. */
export function ColumnHeader({ id, title, outlet, publishedAt, language, claims, children }: ColumnHeaderProps) {
  return (
    <header className={styles.header} style={hueStyle(outlet?.colour ?? "")}>
      <div className={styles.line}>
        <ul className={styles.facts}>
          <li className={styles.outlet}>{outlet?.name ?? "No outlet"}</li>
          <li>{publishedAt === null ? "undated" : <time dateTime={publishedAt}>{dayOf(publishedAt)}</time>}</li>
          {language === null ? null : <li className={styles.language}>{nameOfLanguage(language)}</li>}
          <li>{claims === 1 ? "1 claim" : `${claims} claims`}</li>
        </ul>
        {children}
      </div>
      <h2 id={id} className={styles.title} lang={language ?? undefined} dir="auto">
        {title}
      </h2>
    </header>
  );
}

function dayOf(publishedAt: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(publishedAt));
}

function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
