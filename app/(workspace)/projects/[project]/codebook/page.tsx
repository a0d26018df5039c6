import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { CodebookList } from "@/components/projects/codebook-list";
import { TagForm } from "@/components/projects/tag-form";
import { EmptyPlace } from "@/components/ui/empty-place";
import { AsideSection, PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { SectionHead } from "@/components/ui/section-head";
import { hues } from "@/lib/core/projects/hues";
import { nextHue } from "@/lib/core/projects/next-hue";
import { listTags } from "@/lib/server/projects/tag-queries";
import { readProject } from "../read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<{ tag?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Codebook · ${(await readProject((await params).project)).name}` };
}

export default async function CodebookPage({ params, searchParams }: Props) {
  const { project: id } = await params;
  const [{ abilities }, { items: tags }] = await Promise.all([
    readProject(id),
    ask(listTags, { project: id, limit: 200 }),
  ]);
  const wanted = (await searchParams).tag;
  const chosen = tags.find((tag) => tag.id === wanted);
  const list = `/projects/${id}/codebook`;
  const used = tags.map((tag) => tag.colour);
  const aside = abilities.changeTags ? (
    <AsideSection id="change">
      <SectionHead>{chosen ? "Change tag" : "New tag"}</SectionHead>
      <TagForm
        key={`${chosen?.id ?? tags.length}-${chosen?.version ?? "new"}`}
        project={id}
        tag={chosen}
        tags={tags}
        hue={nextHue(hues, used)}
        list={list}
      />
    </AsideSection>
  ) : undefined;
  return (
    <PageFrame {...(aside ? { aside } : {})} asideLabel="Tag" footer={<span>{plural(tags.length, "tag")}</span>}>
      <PageHead title="Codebook" lede="The tags that mentions can carry. A key puts its tag on what is selected." />
      {tags.length > 0 ? (
        <CodebookList tags={tags} list={list} chosen={chosen?.id ?? null} canChange={abilities.changeTags} />
      ) : (
        <EmptyPlace sentence="No tags yet." />
      )}
    </PageFrame>
  );
}
