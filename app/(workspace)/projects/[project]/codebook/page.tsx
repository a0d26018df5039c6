import type { Metadata } from "next";
import { CodebookAside } from "@/components/projects/codebook-aside";
import { CodebookList } from "@/components/projects/codebook-list";
import { EmptyPlace } from "@/components/ui/empty-place";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { readProject } from "../read-project";
import { readTags } from "./read-tags";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<{ tag?: string; do?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Codebook · ${(await readProject((await params).project)).name}` };
}

export default async function CodebookPage({ params, searchParams }: Props) {
  const { project: id } = await params;
  const [{ abilities }, tags] = await Promise.all([readProject(id), readTags(id)]);
  const wanted = await searchParams;
  const chosen = tags.find((tag) => tag.id === wanted.tag);
  const list = `/projects/${id}/codebook`;
  const used = tags.filter((tag) => !tag.retired);
  const aside = (
    <CodebookAside
      project={id}
      tags={tags}
      chosen={chosen}
      task={wanted.do}
      list={list}
      canChange={abilities.changeTags}
    />
  );
  return (
    <PageFrame aside={aside} asideLabel="Tag" footer={<span>{plural(used.length, "tag")} in use</span>}>
      <PageHead title="Codebook" lede="The tags that mentions can carry. A key puts its tag on what is selected." />
      {tags.length > 0 ? (
        <CodebookList tags={tags} list={list} chosen={chosen?.id ?? null} canChange={abilities.changeTags} />
      ) : (
        <EmptyPlace
          sentence={
            abilities.changeTags
              ? "No tags yet. Add the first one beside, or take a codebook over from a file."
              : "No tags yet."
          }
        />
      )}
    </PageFrame>
  );
}
