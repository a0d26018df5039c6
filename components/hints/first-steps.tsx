"use client";

import { Link } from "@/components/ui/link";
import type { ProjectAnswer } from "@/lib/contract/projects/project";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { Button } from "../ui/button";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import styles from "./first-steps.module.css";
import { useHints } from "./use-hints";

interface Props {
  readonly project: ProjectAnswer;
  readonly stories: readonly StoryAnswer[];
}

/** What to do first in a project, with what is done already; gone when all is, or when the person puts it away. */
export function FirstSteps({ project, stories }: Props) {
  const { isDone, finish } = useHints();
  const steps = stepsOf(project, stories, isDone);
  if (isDone("first-steps") || !project.abilities.mark || steps.every((step) => step.done)) return null;
  const next = steps.findIndex((step) => !step.done);
  return (
    <AsideSection>
      <SectionHead aside={`${steps.filter((step) => step.done).length} of ${steps.length}`}>First steps</SectionHead>
      <ol className={styles.steps}>
        {steps.map(({ words, href, done }, index) => (
          <li key={words} className={done ? styles.done : undefined}>
            <span aria-hidden="true">{done ? "✓" : index + 1}</span>
            {done || href === null ? <span>{words}</span> : <Link href={href}>{words}</Link>}
            {done ? <span className="visually-hidden">, done</span> : null}
            {index === next ? <small>next</small> : null}
          </li>
        ))}
      </ol>
      <Button variant="quiet" className={styles.away} onClick={() => finish("first-steps")}>
        Put away
      </Button>
    </AsideSection>
  );
}

function stepsOf(project: ProjectAnswer, stories: readonly StoryAnswer[], isDone: (hint: string) => boolean) {
  const fullest = [...stories].sort((a, b) => b.counts.articles - a.counts.articles)[0];
  const inStory = fullest ? `/projects/${project.id}/stories/${fullest.id}` : null;
  const page = (name: string) => (inStory === null ? null : `${inStory}/${name}`);
  return [
    { words: "Add two articles about one event", href: page("articles"), done: (fullest?.counts.articles ?? 0) >= 2 },
    { words: "Mark a passage that states a claim", href: page("compare"), done: project.counts.mentions > 0 },
    {
      words: "Link a passage of another outlet to the same claim",
      href: page("compare"),
      done: stories.some((story) => story.counts.linked >= 2),
    },
    { words: "See in the matrix who reports what", href: page("matrix"), done: isDone("step.matrix") },
    { words: "Export what you have", href: page("export"), done: isDone("step.export") },
  ];
}
