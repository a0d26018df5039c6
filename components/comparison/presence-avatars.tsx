import { Avatar } from "@/components/ui/avatar";
import type { Author } from "@/lib/contract/fields";
import styles from "./presence.module.css";

/** The initials of those who are at an article, as its column's header shows them. */
export function PresenceAvatars({ people }: { people: readonly Author[] }) {
  if (people.length === 0) return null;
  return (
    <span className={styles.avatars}>
      {people.map((person) => (
        <Avatar key={person.id} name={person.name} title />
      ))}
    </span>
  );
}
