import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { OutletForm } from "@/components/projects/outlet-form";
import { OutletList } from "@/components/projects/outlet-list";
import { EmptyPlace } from "@/components/ui/empty-place";
import { MoreLink } from "@/components/ui/more-link";
import { AsideSection, PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { SectionHead } from "@/components/ui/section-head";
import { nextHue } from "@/lib/core/colours/next-hue";
import { outletHues } from "@/lib/core/colours/outlet-hues";
import { listOutlets } from "@/lib/server/projects/outlet-queries";
import { readProject } from "../read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<{ outlet?: string; cursor?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Outlets · ${(await readProject((await params).project)).name}` };
}

export default async function OutletsPage({ params, searchParams }: Props) {
  const { project: id } = await params;
  const { outlet: wanted, cursor } = await searchParams;
  const [{ abilities }, { items: outlets, next }] = await Promise.all([
    readProject(id),
    ask(listOutlets, { project: id, limit: 200, cursor }),
  ]);
  const chosen = outlets.find((outlet) => outlet.id === wanted);
  const list = `/projects/${id}/outlets`;
  const used = outlets.map((outlet) => outlet.colour);
  const aside = abilities.changeOutlets ? (
    <AsideSection id="change">
      <SectionHead>{chosen ? "Change outlet" : "New outlet"}</SectionHead>
      <OutletForm
        key={`${chosen?.id ?? outlets.length}-${chosen?.version ?? "new"}`}
        project={id}
        outlet={chosen}
        hue={nextHue(outletHues, used)}
        list={list}
      />
    </AsideSection>
  ) : undefined;
  return (
    <PageFrame
      {...(aside ? { aside } : {})}
      asideLabel="Outlet"
      footer={<span>{plural(outlets.length, "outlet")}</span>}
    >
      <PageHead title="Outlets" lede="Who published the articles. Each has its colour wherever its words stand." />
      {outlets.length > 0 ? (
        <OutletList outlets={outlets} list={list} chosen={chosen?.id ?? null} canChange={abilities.changeOutlets} />
      ) : (
        <EmptyPlace sentence="No outlets yet. They come with articles, or you add them here." />
      )}
      <MoreLink next={next}>More outlets</MoreLink>
    </PageFrame>
  );
}
