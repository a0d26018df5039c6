"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Pill } from "./chip";
import { classNames } from "./class-names";
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
    nav.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
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

function findCurrent(tabs: readonly TabLink[], path: string): TabLink | undefined {
  const isBelow = (address: string) => path === address || path.startsWith(`${address}/`);
  return tabs
    .filter((tab) => [tab.href, ...(tab.also ?? [])].some(isBelow))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}
