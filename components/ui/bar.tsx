import { Fragment, type ReactNode } from "react";
import styles from "./bar.module.css";
import { Link } from "./link";
import { type TabLink, TabLinks } from "./tab-links";

export interface Crumb {
  readonly name: string;
  /** Absent for the thing one is at. */
  readonly href?: string;
}

interface Props {
  /** The way from the top to the thing one is at. */
  readonly crumbs: readonly Crumb[];
  readonly tabs?: { readonly label: string; readonly links: readonly TabLink[] };
  /** What stands at the right end. */
  readonly children?: ReactNode;
}

/** The bar of every page: the program's name, where one is, the pages of that thing, and what is always at hand. */
export function Bar({ crumbs, tabs, children }: Props) {
  return (
    <header className={styles.bar}>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <Link href="/projects" className={styles.brand}>
        Variorum
      </Link>
      {crumbs.length > 0 ? (
        <nav aria-label="Where you are" className={styles.crumbs}>
          {crumbs.map((crumb, index) => (
            <Fragment key={crumb.href ?? crumb.name}>
              {index > 0 ? <span aria-hidden="true">/</span> : null}
              {crumb.href ? <Link href={crumb.href}>{crumb.name}</Link> : <b>{crumb.name}</b>}
            </Fragment>
          ))}
        </nav>
      ) : null}
      {tabs ? (
        <div className={styles.tabs}>
          <TabLinks label={tabs.label} tabs={tabs.links} />
        </div>
      ) : null}
      <div className={styles.end}>{children}</div>
    </header>
  );
}
