"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { buildAddress } from "@/lib/client/build-request";
import { furtherRoutes } from "@/lib/client/further-routes";
import type { FormatAnswer } from "@/lib/contract/exports";
import { useHints } from "../hints/use-hints";
import { ButtonLink } from "../ui/button";
import { SelectField } from "../ui/select-field";
import styles from "./export.module.css";
import { type ExportView, formatExportView } from "./export-view";

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly project: string;
  readonly formats: readonly FormatAnswer[];
  /** The stories to choose from; null where the page is of one story. */
  readonly stories: readonly Choice[] | null;
  readonly members: readonly Choice[];
  readonly view: ExportView;
  /** Whether the address carries the story, which a story's own page does not need. */
  readonly ownStory: boolean;
}

const statusWords: Readonly<Record<ExportView["status"], string>> = {
  accepted: "Accepted",
  proposed: "Proposed",
  rejected: "Rejected",
  all: "All, with their status",
};

/** Picks format and scope, and downloads them. */
export function ExportChoices({ project, formats, stories, members, view, ownStory }: Props) {
  const router = useRouter();
  const { finish } = useHints();
  const [pending, start] = useTransition();
  const [chosen, choose] = useOptimistic(view);
  const go = (change: Partial<ExportView>) =>
    start(() => {
      const next = { ...chosen, ...change };
      choose(next);
      router.replace(formatExportView(ownStory ? { ...next, story: null } : next), { scroll: false });
    });
  const { format, story, status, annotator } = chosen;
  const name = formats.find(({ id }) => id === format)?.name ?? "";
  const scope = { story: story ?? undefined, status, annotator: annotator ?? undefined };
  return (
    <div className={styles.choices}>
      <fieldset>
        <legend className={styles.legend}>Format</legend>
        {formats.map(({ id, name: label, extension, carries }) => (
          <label key={id} className={styles.format} data-chosen={id === format ? "" : undefined}>
            <input type="radio" name="format" checked={id === format} onChange={() => go({ format: id })} />
            <span className={styles.words}>
              <b>{label}</b>
              <span className={styles.sub}>{carries[0]}</span>
            </span>
            <span className={styles.extension}>.{extension}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.scope}>
        {stories === null ? null : (
          <SelectField label="Story" value={story ?? ""} onChange={({ target }) => go({ story: target.value || null })}>
            <option value="">All stories</option>
            <Options choices={stories} />
          </SelectField>
        )}
        <SelectField
          label="Links to claims"
          value={status}
          onChange={({ target }) => go({ status: statusOf(target.value) })}
        >
          {Object.entries(statusWords).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Work of"
          value={annotator ?? ""}
          onChange={({ target }) => go({ annotator: target.value || null })}
        >
          <option value="">Everyone</option>
          <Options choices={members} />
        </SelectField>
      </div>
      <div className={styles.actions}>
        <ButtonLink
          variant="primary"
          download
          onClick={() => finish("step.export")}
          href={buildAddress(furtherRoutes.exportSet[1], { project, format, ...scope })}
        >
          Download {name}
        </ButtonLink>
        <span role="status" className={styles.sub}>
          {pending ? "Reading the first records …" : ""}
        </span>
      </div>
    </div>
  );
}

function statusOf(value: string): ExportView["status"] {
  if (value === "proposed" || value === "rejected" || value === "all") return value;
  return "accepted";
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
