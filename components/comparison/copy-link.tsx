"use client";

import { useState } from "react";
import { announce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import { compareQuery } from "./use-compare-address";

interface Props {
  readonly what: "mention" | "claim";
  readonly claim: string | null;
  readonly mention: string | null;
}

/**
 * Copies the address that opens Compare at the mention or claim, with the columns that stand open now. Where the browser
 * keeps the clipboard shut, the address stands there to be copied by hand.
 */
export function CopyLink({ what, claim, mention }: Props) {
  const [shown, setShown] = useState<{ link: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    const { origin, pathname, search } = window.location;
    const articles = new URLSearchParams(search).get("articles") ?? "";
    const link = `${origin}${pathname}?${compareQuery(articles, { claim, mention })}`;
    const isCopied = await putOnClipboard(link);
    setShown({ link, isCopied });
    announce(isCopied ? `Link to the ${what} copied` : `The link to the ${what} stands below its button`);
  };
  return (
    <>
      <Button
        variant="quiet"
        aria-label={shown?.isCopied ? undefined : `Copy link to this ${what}`}
        onClick={copy}
        onBlur={() => setShown((before) => (before?.isCopied ? null : before))}
      >
        {shown?.isCopied ? "Link copied" : "Copy link"}
      </Button>
      {shown && !shown.isCopied ? (
        <input
          readOnly
          aria-label={`Link to this ${what}`}
          value={shown.link}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </>
  );
}

async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
