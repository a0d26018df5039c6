import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import styles from "./add-articles.module.css";

/** Addresses of pages to fetch, one a line or several in a line. `onAddresses` answers whether they were taken. */
export function AddressForm({ onAddresses }: { onAddresses: (urls: string[]) => Promise<boolean> }) {
  const [words, setWords] = useState("");
  const [error, setError] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const urls = words.split(/\s+/).filter(Boolean);
    const wrong = urls.find((url) => !/^https?:\/\/\S+$/i.test(url));
    if (wrong !== undefined || urls.length === 0) {
      setError(wrong === undefined ? "Enter at least one address." : `“${wrong}” is no address of a page.`);
      return;
    }
    setError("");
    if (await onAddresses([...new Set(urls)])) setWords("");
  };
  return (
    <form className={styles.form} aria-label="Fetch pages" onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label="Addresses"
        hint="One a line, each beginning with https://"
        rows={3}
        value={words}
        error={error || undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit">Fetch pages</Button>
      </div>
    </form>
  );
}
