"use client";

import { useRouter } from "next/navigation";
import { call, send } from "@/lib/client/call";
import { type StoryAnswer, story as storyAnswer } from "@/lib/contract/projects/stories";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ConflictNote } from "../ui/conflict-note";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { ConfirmButton } from "./confirm-button";
import styles from "./form.module.css";
import { listDifferences } from "./list-differences";
import { offerUndo } from "./undo-offer";
import { useConflict } from "./use-conflict";

const words = { title: "title", description: "description", eventDate: "date of the event" };

interface Props {
  readonly project: string;
  /** The story to change; without one a story is started. */
  readonly story?: StoryAnswer | undefined;
  /** Called once it is saved or deleted, and when the person leaves it. */
  readonly onDone: () => void;
}

function readFields(fields: FormData) {
  return {
    title: fieldOf(fields, "title"),
    description: fieldOf(fields, "description"),
    eventDate: fieldOf(fields, "eventDate") || null,
  };
}

/** Starts a story, or renames, dates, describes or deletes one. */
export function StoryForm({ project, story, onDone }: Props) {
  const router = useRouter();
  const { theirs, attempt, adopt, drop } = useConflict((current) => storyAnswer.safeParse(current).data ?? null);
  const done = () => {
    drop();
    onDone();
    router.refresh();
  };
  const { form, ready, errorOf, problemBeside } = useForm(async (fields) => {
    const body = readFields(fields);
    if (!story) {
      const made = await call("createStory", { project, body });
      onDone();
      return router.push(`/projects/${project}/stories/${made.id}`);
    }
    await attempt(story.version, async (version) => {
      await call("changeStory", { story: story.id, body }, { version });
      done();
    });
  });
  const problem = problemBeside("title", "description", "eventDate");
  const mine = form.ref.current ? readFields(new FormData(form.ref.current)) : {};
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {theirs ? (
        <ConflictNote
          differences={listDifferences(words, theirs, mine)}
          onKeepTheirs={done}
          onUseMine={() => {
            adopt();
            form.ref.current?.requestSubmit();
          }}
        />
      ) : null}
      <TextField
        label="Title"
        name="title"
        required
        maxLength={300}
        defaultValue={story?.title}
        error={errorOf("title")}
      />
      <TextField
        label="Date of the event"
        hint="What an outlet published before it cannot report it. It may stay open."
        name="eventDate"
        type="date"
        defaultValue={story?.eventDate ?? ""}
        error={errorOf("eventDate")}
      />
      <TextArea
        label="Description"
        name="description"
        serif
        maxLength={2000}
        defaultValue={story?.description}
        error={errorOf("description")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {story ? "Save" : "Start story"}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
      {story ? (
        <ConfirmButton
          label="Delete story"
          consequence={`“${story.title}” and its ${plural(story.counts.articles, "article")} with ${plural(story.counts.mentions, "mention")} will be gone from every list. They are kept for 30 days.`}
          onConfirm={async () => {
            const { event } = await send("deleteStory", { story: story.id }, { version: story.version });
            offerUndo({ words: "Story deleted.", event });
            done();
          }}
        />
      ) : null}
    </form>
  );
}
