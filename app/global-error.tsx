"use client";

import "./tokens.css";
import "./globals.css";
import { ErrorPlace } from "@/components/ui/error-place";
import { LonePage } from "@/components/ui/lone-page";

/** Stands for the whole document where even that failed. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page failed · Variorum</title>
        <LonePage>
          <ErrorPlace title="This page could not be shown" onRetry={retry} />
        </LonePage>
      </body>
    </html>
  );
}
