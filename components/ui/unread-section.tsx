import { Button } from "./button";
import { AsideSection } from "./page-frame";
import { SectionHead } from "./section-head";

/** The place of a section that the server was asked for in vain; the rest of the panel goes on. */
export function UnreadSection({ title, onAgain }: { title: string; onAgain: () => void }) {
  return (
    <AsideSection>
      <SectionHead>{title}</SectionHead>
      <p>They could not be read. Check the connection.</p>
      <div>
        <Button onClick={onAgain}>Try again</Button>
      </div>
    </AsideSection>
  );
}
