import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./tokens.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { appearanceAttributes } from "@/components/people/appearance";
import { readAppearance } from "./appearance";

export const metadata: Metadata = {
  title: { default: "Variorum", template: "%s · Variorum" },
  description: "Read news articles side by side, mark and link their claims, and see where sources differ.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The document of every page. It is rendered at each request, so that its scripts carry the request's nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" {...appearanceAttributes(await readAppearance())}>
      <body>{children}</body>
    </html>
  );
}
