import type { FormatAnswer } from "@/lib/contract/exports";
import type { ProjectAnswer } from "@/lib/contract/projects/project";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import type { Preview } from "@/lib/core/exports/read-preview";
import { ButtonLink } from "../ui/button";
import { EmptyPlace } from "../ui/empty-place";
import { AsideSection, PageFrame } from "../ui/page-frame";
import { PageHead } from "../ui/page-head";
import { plural } from "../ui/plural";
import { SectionHead } from "../ui/section-head";
import styles from "./export.module.css";
import { ExportChoices } from "./export-choices";
import { ExportPreview } from "./export-preview";
import type { ExportView } from "./export-view";
import { ImportSetForm } from "./import-set-form";

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly project: ProjectAnswer;
  /** The story whose page this is; null on the project's own. */
  readonly story: StoryAnswer | null;
  readonly stories: readonly Choice[];
  readonly members: readonly Choice[];
  readonly formats: readonly FormatAnswer[];
  readonly view: ExportView;
  readonly preview: Preview;
}

/** Format and scope, the first records, what the format cannot carry; and the way back in. */
export function ExportPage({ project, story, stories, members, formats, view, preview }: Props) {
  const format = formats.find(({ id }) => id === view.format);
  const { counts } = story ?? project;
  return (
    <PageFrame
      aside={
        <>
          {format ? <FormatGuide format={format} /> : null}
          {story === null && project.abilities.importSet ? <ImportPart project={project} /> : null}
        </>
      }
      asideLabel={story === null ? "What the format carries, and import" : "What the format carries"}
      footer={
        <span>
          {plural(counts.articles, "article")} · {plural(counts.mentions, "mention")} · {plural(counts.claims, "claim")}
        </span>
      }
      footerEnd="Exports take what you may see, as it is at this moment"
    >
      <PageHead
        title={`Export ${story?.title ?? project.name}`}
        lede="Take the marked passages and their claims along: into a spreadsheet, into another program, or into another project."
      />
      <ExportChoices
        project={project.id}
        formats={formats}
        stories={story === null ? stories : null}
        members={members}
        view={view}
        ownStory={story !== null}
      />
      <div className={styles.beginning}>
        <SectionHead>The first records</SectionHead>
        {counts.mentions === 0 && preview.kind === "table" ? (
          <EmptyPlace
            sentence="Nothing is marked here yet. Each marked passage becomes a record."
            action={
              story ? (
                <ButtonLink href={`/projects/${project.id}/stories/${story.id}/compare`}>Open Compare</ButtonLink>
              ) : null
            }
          />
        ) : (
          <ExportPreview preview={preview} name={format?.name ?? ""} />
        )}
      </div>
    </PageFrame>
  );
}

function FormatGuide({ format }: { format: FormatAnswer }) {
  return (
    <AsideSection>
      <SectionHead>{format.name} carries</SectionHead>
      <Phrases phrases={format.carries} />
      <SectionHead>It cannot carry</SectionHead>
      <Phrases phrases={format.loses} />
    </AsideSection>
  );
}

function Phrases({ phrases }: { phrases: readonly string[] }) {
  return (
    <ul className={styles.phrases}>
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}

function ImportPart({ project }: { project: ProjectAnswer }) {
  return (
    <AsideSection>
      <SectionHead>Read a set back</SectionHead>
      <ImportSetForm project={project.id} isEmpty={project.counts.stories + project.counts.claims === 0} />
    </AsideSection>
  );
}
