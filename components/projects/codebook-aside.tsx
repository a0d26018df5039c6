import type { TagAnswer } from "@/lib/contract/projects/tags";
import { hues } from "@/lib/core/colours/hues";
import { nextHue } from "@/lib/core/colours/next-hue";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import { CodebookFiles } from "./codebook-files";
import { MergeForm } from "./merge-form";
import { SplitForm } from "./split-form";
import { TagForm } from "./tag-form";

interface Props {
  readonly project: string;
  readonly tags: readonly TagAnswer[];
  readonly chosen: TagAnswer | undefined;
  /** What is to be done with the chosen tag, where that is not to change it. */
  readonly task: string | undefined;
  readonly list: string;
  readonly canChange: boolean;
}

/** What stands beside the codebook: the chosen tag or a new one for those who may, and the codebook as files. */
export function CodebookAside(props: Props) {
  const { project, canChange } = props;
  return (
    <>
      {canChange ? (
        <AsideSection id="change">
          <Task {...props} />
        </AsideSection>
      ) : null}
      <CodebookFiles project={project} canChange={canChange} />
    </>
  );
}

/** A form begins anew where what it changes was changed, but not where the tag was only moved: someone may be writing. */
function wordsOf({ id, name, definition, inclusion, exclusion, example, colour, key, retired }: TagAnswer): string {
  return JSON.stringify([id, name, definition, inclusion, exclusion, example, colour, key, retired]);
}

function Task({ project, tags, chosen, task, list }: Props) {
  if (chosen && task === "merge" && !chosen.retired) {
    return (
      <>
        <SectionHead>Merge into “{chosen.name}”</SectionHead>
        <MergeForm key={chosen.id} tag={chosen} tags={tags} list={list} />
      </>
    );
  }
  if (chosen && task === "split") {
    return (
      <>
        <SectionHead>Split “{chosen.name}”</SectionHead>
        <SplitForm key={chosen.id} tag={chosen} tags={tags} list={list} />
      </>
    );
  }
  const used = tags.map((tag) => tag.colour);
  return (
    <>
      <SectionHead>{chosen ? "Change tag" : "New tag"}</SectionHead>
      <TagForm
        key={chosen ? wordsOf(chosen) : tags.length}
        project={project}
        tag={chosen}
        tags={tags}
        hue={nextHue(hues, used)}
        list={list}
      />
    </>
  );
}
