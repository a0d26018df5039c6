import { Link } from "@/components/ui/link";
import type { ProjectAnswer } from "@/lib/contract/projects/project";
import { plural } from "../ui/plural";
import styles from "./project-list.module.css";

/** The projects of a person, each with what it holds and one's role in it. */
export function ProjectList({ projects }: { projects: readonly ProjectAnswer[] }) {
  return (
    <ul className={styles.list}>
      {projects.map(({ id, name, description, counts, role }) => (
        <li key={id} className={styles.project}>
          <h2 className={styles.name}>
            <Link href={`/projects/${id}`}>{name}</Link>
          </h2>
          {description ? <p className={styles.description}>{description}</p> : null}
          <p className={styles.meta}>
            {[
              plural(counts.stories, "story", "stories"),
              plural(counts.articles, "article"),
              plural(counts.mentions, "mention"),
              plural(counts.claims, "claim"),
              plural(counts.members, "member"),
              `your role: ${role}`,
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
