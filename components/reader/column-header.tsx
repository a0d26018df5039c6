import { memo, type ReactNode } from "react";
import { hueStyle } from "@/components/ui/hue-style";
import { plural } from "@/components/ui/plural";
import styles from "./column-header.module.css";

interface ColumnHeaderProps {
  readonly id: string;
  readonly title: string;
  readonly outlet: { readonly name: string; readonly colour: string } | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly claims: number;
  readonly mentions: number;
  /** The id of the list of the mentions, and whether it is open. */
  readonly listId: string;
  readonly isListed: boolean;
  readonly onList: () => void;
  readonly children?: ReactNode;
}

/**
 * Whose article it is: outlet, date, language, how many claims and mentions, title. The mentions open as a list; `children`
 * are the column's own controls.
 */
export const ColumnHeader = memo(function ColumnHeader(props: ColumnHeaderProps) {
  const { id, title, outlet, publishedAt, language, claims, isListed } = props;
  return (
    <header className={styles.header} style={hueStyle(outlet?.colour ?? "")}>
      <div className={styles.line}>
        <ul className={styles.facts}>
          <li className={styles.outlet}>
            <bdi>{outlet?.name ?? "No outlet"}</bdi>
          </li>
          <li>{publishedAt === null ? "undated" : <time dateTime={publishedAt}>{dayOf(publishedAt)}</time>}</li>
          {language === null ? null : <li className={styles.language}>{nameOfLanguage(language)}</li>}
          <li className={styles.claims}>{plural(claims, "claim")}</li>
          <li>
            <button
              type="button"
              className={styles.mentions}
              aria-expanded={isListed}
              aria-controls={isListed ? props.listId : undefined}
              aria-description="As a list"
              onClick={props.onList}
            >
              {plural(props.mentions, "mention")}
            </button>
          </li>
        </ul>
        {props.children}
      </div>
      <h2 id={id} className={styles.title} lang={language ?? undefined} dir="auto">
        {title}
      </h2>
    </header>
  );
});

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

function dayOf(publishedAt: string): string {
  return day.format(new Date(publishedAt));
}

function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
