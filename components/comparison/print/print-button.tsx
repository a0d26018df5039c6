"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's own dialog for printing or for saving as PDF. */
export function PrintButton() {
  return (
    <Button variant="primary" onClick={() => window.print()}>
      Print or save as PDF
    </Button>
  );
}
