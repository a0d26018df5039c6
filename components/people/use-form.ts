import { type FormEvent, useEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { CallError } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";

/** The value of a form's field; empty when it has none of that name. */
export function fieldOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value : "";
}

/**
 * Carries a form out by `work`, one submission at a time. What goes wrong is told at the fields it names, the first of which gets the
 * focus, or else as one problem of the form.
 */
export function useForm(work: (fields: FormData, form: HTMLFormElement) => Promise<void>) {
  const ready = useHydrated();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (problem?.fields) ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [problem]);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setBusy(true);
    setProblem(null);
    try {
      await work(new FormData(form), form);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };

  const fields = problem?.fields ?? {};
  return {
    /** What the `<form>` takes. With `post`, nothing typed can ever get into an address. */
    form: { ref, onSubmit, method: "post", noValidate: true } as const,
    ready: ready && !busy,
    busy,
    /** The sentence for one field. */
    errorOf: (name: string) => sentenceOf(fields[name]),
    /** What went wrong, where it belongs to none of the fields named. */
    problemBeside: (...names: readonly string[]) => (names.some((name) => fields[name]) ? null : problem),
  };
}

/** The server says `must have at least 8 characters` of a field; below it that becomes a sentence. */
function sentenceOf(words: string | undefined): string | undefined {
  return words
    ?.replace(/^(?=(is|has|must|belongs) )/, "it ")
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/[^.]$/, "$&.");
}
