import { Link } from "@/components/ui/link";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { ButtonLink } from "../ui/button";
import { EmptyPlace } from "../ui/empty-place";
import { PageFrame } from "../ui/page-frame";
import { PageHead } from "../ui/page-head";
import { plural } from "../ui/plural";
import styles from "./claim-database.module.css";
import { ClaimFilters, type FilterChoices } from "./claim-filters";
import { ClaimRows } from "./claim-rows";
import { type ClaimView, formatClaimView, isFiltered } from "./claim-view";
import { MergePicked } from "./merge-picked";
import { NewClaim } from "./new-claim";

interface Props {
  readonly project: { readonly id: string; readonly claims: number; readonly mayAdd: boolean };
  readonly view: ClaimView;
  readonly choices: FilterChoices;
  readonly claims: readonly ClaimAnswer[];
  readonly next: string | null;
}

/** The project's claims: searched, filtered, in an order, page by page. */
export function ClaimDatabase({ project, view, choices, claims, next }: Props) {
  return (
    <PageFrame
      footer={<span>{plural(project.claims, "claim")} in this project</span>}
      footerEnd={claims.length > 0 ? `${plural(claims.length, "claim")} on this page` : ""}
    >
      <PageHead title="Claims" lede="What the stories of this project state, each claim once, whoever states it.">
        {project.mayAdd ? <NewClaim project={project.id} stories={choices.stories} /> : null}
      </PageHead>
      <ClaimFilters view={view} choices={choices} />
      {claims.length > 0 ? (
        <MergePicked claims={claims.map(({ id, statement }) => ({ id, statement }))}>
          <ClaimRows project={project.id} claims={claims} story={view.story} />
        </MergePicked>
      ) : (
        <Nothing view={view} />
      )}
      <Pages view={view} next={next} />
    </PageFrame>
  );
}

function Nothing({ view }: { view: ClaimView }) {
  if (!isFiltered(view)) {
    return <EmptyPlace sentence="No claims yet. Mark a passage in Compare and press Enter, or add one here." />;
  }
  const plain = formatClaimView({ ...view, q: "", story: "", outlet: "", tag: "", flag: "", pages: [] });
  return (
    <EmptyPlace
      sentence="No claim fits these filters."
      action={<ButtonLink href={plain}>Show all claims</ButtonLink>}
    />
  );
}

function Pages({ view, next }: { view: ClaimView; next: string | null }) {
  const { pages } = view;
  if (pages.length === 0 && !next) return null;
  return (
    <nav aria-label="Pages of claims" className={styles.pages}>
      {pages.length > 0 ? <Link href={formatClaimView({ ...view, pages: pages.slice(0, -1) })}>Previous</Link> : null}
      <span className={styles.muted}>Page {pages.length + 1}</span>
      {next ? <Link href={formatClaimView({ ...view, pages: [...pages, next] })}>Next</Link> : null}
    </nav>
  );
}
