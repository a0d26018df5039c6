import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { ArticleTable } from "@/components/articles/article-table";
import { AddArticles } from "@/components/imports/add-articles";
import { ButtonLink } from "@/components/ui/button";
import { MoreLink } from "@/components/ui/more-link";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { collectionKinds } from "@/lib/core/imports/collections/collections";
import { maxSourceBytes } from "@/lib/core/imports/decode";
import { readers } from "@/lib/core/imports/readers";
import { listArticles } from "@/lib/server/articles/queries";
import { getOrigins } from "@/lib/server/comparison/origins";
import { listJobs } from "@/lib/server/imports/jobs/queries";
import { listOutlets } from "@/lib/server/projects/outlet-queries";
import { readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

const kinds = [...readers, ...collectionKinds];

const sources = {
  accept: kinds.flatMap(({ extensions, mediaTypes }) => [...extensions.map((one) => `.${one}`), ...mediaTypes]).join(),
  words: new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
    kinds.map(({ extensions }) => `.${extensions[0]}`),
  ),
  maxBytes: maxSourceBytes,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Articles · ${(await readStory((await params).story)).title}` };
}

export default async function Articles({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const { cursor } = await searchParams;
  const [articles, outlets, jobs] = await Promise.all([
    ask(listArticles, { story: story.id, limit: 100, ...(cursor ? { cursor } : {}) }),
    ask(listOutlets, { project: story.project, limit: 200 }),
    story.abilities.importArticles ? ask(listJobs, { story: story.id, limit: 20 }) : null,
  ]);
  const base = `/projects/${story.project}/stories/${story.id}`;
  const { counts, abilities } = story;
  const names = outlets.items.map(({ name }) => name);
  // The list is read anew with every article that comes: its copies are looked for when all are there.
  const isImporting = jobs?.items.some(({ state }) => state === "waiting" || state === "running") ?? false;
  const adding = (
    <AddArticles
      story={story.id}
      outlets={names}
      isFirst={counts.articles === 0}
      canFetchAnyway={abilities.fetchAnyway}
      jobs={jobs?.items ?? []}
      sources={sources}
    />
  );
  return (
    <PageFrame
      {...(abilities.importArticles ? { aside: adding, asideLabel: "Add articles" } : {})}
      footer={`${plural(counts.articles, "article")} · ${plural(counts.mentions, "mention")}`}
    >
      <PageHead
        title="Articles"
        lede="Every source is kept as it came; what is no part of an article is left out in sight."
      >
        {counts.articles > 0 ? (
          <ButtonLink variant="primary" href={`${base}/compare`}>
            Open in Compare
          </ButtonLink>
        ) : null}
      </PageHead>
      <ArticleTable
        articles={articles.items}
        base={base}
        canAdd={abilities.importArticles}
        {...(isImporting ? {} : { nearCopies: findNearCopies(story.id) })}
      />
      <MoreLink next={articles.next}>Further articles</MoreLink>
    </PageFrame>
  );
}

/** None where they could not be found: the list is whole without them. */
async function findNearCopies(story: string): Promise<ReadonlyMap<string, string>> {
  const found = await ask(getOrigins, { story, limit: 1 }).catch(() => null);
  return new Map(found?.nearCopies.map(({ article, of }) => [article, of]));
}
