"use client";

import { commandBoard } from "@/components/keys/command-board";
import { useKeyOf } from "@/components/keys/use-keys";
import { Button } from "@/components/ui/button";
import styles from "./compare-page.module.css";

/** Shows the keys of the page; it stands in the footer, where a phone has none. */
export function KeysButton() {
  return (
    <Button
      variant="quiet"
      className={styles.keys}
      keyHint={useKeyOf("keys.show")}
      onClick={() => commandBoard.run("keys.show")}
    >
      Keys
    </Button>
  );
}
