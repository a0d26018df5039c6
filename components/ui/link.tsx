"use client";

import NextLink, { useLinkStatus } from "next/link";
import { type ComponentProps, useState } from "react";
import styles from "./link.module.css";

/**
 * A link inside the app. What it leads to is asked for when a pointer or the focus comes to it: a page of links that asks for
 * each of them in advance has the server draw dozens of pages that nobody opens. Files and other tabs are never asked for.
 * Pressed before the answer is there, the link itself shows that its page is on its way.
 */
export function Link({ children, ...props }: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  const [isNear, setNear] = useState(false);
  const opensHere = props.download === undefined && props.target === undefined;
  return (
    <NextLink
      {...props}
      prefetch={isNear && opensHere ? null : false}
      onPointerEnter={(event) => {
        setNear(true);
        props.onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        setNear(true);
        props.onFocus?.(event);
      }}
    >
      {children}
      <WhileOpening />
    </NextLink>
  );
}

function WhileOpening() {
  return useLinkStatus().pending ? <span className={styles.opening} /> : null;
}
