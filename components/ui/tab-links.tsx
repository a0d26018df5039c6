"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Pill } from "./chip";
import { classNames } from "./class-names";
import { Link } from "./link";
import styles from "./tab-links.module.css";

export interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** Other addresses below which this tab is the current one. */
  readonly also?: readonly string[];
}

/** The pages of one thing in a row; the one whose address begins the present address, at its longest, is the current one. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const path = usePathname();
  const current = findCurrent(tabs, path);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current tab is another one when the address is.
  useEffect(() => {
    if (nav.current) showCurrent(nav.current);
  }, [path]);
  return (
    <nav ref={nav} aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab === current ? "page" : undefined}
          className={classNames(styles.tab, tab === current && styles.current)}
        >
          {tab.label}
          {tab.count === undefined ? null : <Pill>{tab.count}</Pill>}
        </Link>
      ))}
    </nav>
  );
}

/** Scrolls the row alone: the page may have been led to a place of its own by its address. */
function showCurrent(row: HTMLElement): void {
  const current = row.querySelector('[aria-current="page"]')?.getBoundingClientRect();
  if (!current) return;
  const { left, right } = row.getBoundingClientRect();
  row.scrollLeft += Math.min(0, current.left - left) + Math.max(0, current.right - right);
}

function findCurrent(tabs: readonly TabLink[], path: string): TabLink | undefined {
  const isBelow = (address: string) => path === address || path.startsWith(`${address}/`);
  return tabs
    .filter((tab) => [tab.href, ...(tab.also ?? [])].some(isBelow))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}
