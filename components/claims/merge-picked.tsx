"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import styles from "./claim-database.module.css";
import { type MergeClaimEnd, MergeForm } from "./merge-form";

interface Props {
  readonly claims: readonly MergeClaimEnd[];
  /** Rows, each with a checkbox whose value is its claim's id. */
  readonly children: ReactNode;
}

/** Lets one check two claims of a list and merge them; of more than two it says that two are merged at a time. */
export function MergePicked({ claims, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [picked, setPicked] = useState<readonly MergeClaimEnd[]>([]);
  const [open, setOpen] = useState(false);
  const count = (event: FormEvent<HTMLFormElement>) => {
    const ids = new FormData(event.currentTarget).getAll("claim");
    setPicked(claims.filter(({ id }) => ids.includes(id)));
  };
  const drop = () => {
    form.current?.reset();
    setPicked([]);
  };
  const [one, other] = picked;
  const isPair = picked.length === 2;
  return (
    <form ref={form} onChange={count} onSubmit={(event) => event.preventDefault()}>
      {children}
      {picked.length > 0 ? (
        <div className={styles.picked}>
          <span role="status">
            {picked.length} chosen{isPair ? "" : "; claims are merged two at a time"}
          </span>
          <Button aria-disabled={!isPair} onClick={() => isPair && setOpen(true)}>
            Merge
          </Button>
          <Button variant="quiet" onClick={drop}>
            Choose none
          </Button>
        </div>
      ) : null}
      <Dialog open={open} onClose={() => setOpen(false)} title="Merge claims">
        {one && other ? (
          <MergeForm
            claims={[one, other]}
            onDone={() => {
              setOpen(false);
              drop();
              router.refresh();
            }}
            onLeave={() => setOpen(false)}
          />
        ) : null}
      </Dialog>
    </form>
  );
}
