"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, type MouseEvent, useTransition } from "react";
import styles from "./link.module.css";

/**
 * A link inside the app. What it leads to is asked for when a pointer or the focus comes to it: a page of links that asks for
 * each of them in advance has the server draw dozens of pages that nobody opens. Files and other tabs are never asked for.
 * Pressed before the answer is there, the link itself shows that its page is on its way.
 */
export function Link({ children, ...props }: ComponentProps<"a"> & { readonly href: string }) {
  const { href } = props;
  const router = useRouter();
  const [isOpening, open] = useTransition();
  const opensHere = props.download === undefined && props.target === undefined;
  const askAhead = () => opensHere && router.prefetch(href);
  return (
    <a
      {...props}
      href={href}
      onPointerEnter={(event) => {
        askAhead();
        props.onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        askAhead();
        props.onFocus?.(event);
      }}
      onClick={(event) => {
        props.onClick?.(event);
        if (!opensHere || event.defaultPrevented || leadsElsewhere(event)) return;
        event.preventDefault();
        open(() => router.push(href));
      }}
    >
      {children}
      {isOpening ? <span className={styles.opening} /> : null}
    </a>
  );
}

/** Whether the browser opens the link in a tab or a window of its own, or saves it. */
function leadsElsewhere({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
