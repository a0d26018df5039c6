import { Link } from "@/components/ui/link";
import type { OutletProfileAnswer } from "@/lib/contract/comparison";
import { type ProfileList, profileLists } from "@/lib/core/comparison/profile/outlet-profile";
import { ButtonLink } from "../../ui/button";
import { EmptyPlace } from "../../ui/empty-place";
import { PageFrame } from "../../ui/page-frame";
import { PageHead } from "../../ui/page-head";
import { plural } from "../../ui/plural";
import styles from "./outlet-profile.module.css";
import { profileWords } from "./profile-words";

interface Props {
  readonly project: string;
  /** The story that the profile is of; null for the whole project. */
  readonly story: { readonly id: string; readonly title: string } | null;
  readonly profile: OutletProfileAnswer;
  readonly list: ProfileList;
}

/** How an outlet reports: numbers that each open the list of what they count. */
export function OutletProfilePage({ project, story, profile, list }: Props) {
  const { outlet, counts } = profile;
  const base = `/projects/${project}/outlets/${outlet.id}`;
  const addressOf = (some: ProfileList, cursor?: string) =>
    `${base}?${new URLSearchParams({ ...(story ? { story: story.id } : {}), list: some, ...(cursor ? { cursor } : {}) })}`;
  return (
    <PageFrame
      footer={`${plural(counts.claims, "claim")} · ${plural(counts.mentions, "mention")} · accepted links alone`}
    >
      <PageHead
        title={outlet.name}
        lede={`How it reports ${story ? `the story “${story.title}”` : "all stories of this project"}. Claims, stances and attributions that people noted are theirs; hedges and other attributions are as the program reads them.`}
      >
        {story ? <ButtonLink href={base}>All stories</ButtonLink> : null}
      </PageHead>
      <dl className={styles.numbers}>
        {profileLists.map((some) => (
          <Count key={some} list={some} counts={counts} address={addressOf(some)} isOpen={some === list} />
        ))}
      </dl>
      <h2 className={styles.section}>{profileWords[list].label}</h2>
      <p className={styles.muted}>{profileWords[list].says}</p>
      {profile.items.length === 0 ? (
        <EmptyPlace sentence="There are none." />
      ) : (
        <Items project={project} items={profile.items} />
      )}
      {profile.next ? <ButtonLink href={addressOf(list, profile.next)}>Further ones</ButtonLink> : null}
    </PageFrame>
  );
}

interface CountProps {
  readonly list: ProfileList;
  readonly counts: Props["profile"]["counts"];
  readonly address: string;
  readonly isOpen: boolean;
}

function Count({ list, counts, address, isOpen }: CountProps) {
  const { label, of } = profileWords[list];
  return (
    <div className={styles.number}>
      <dt>{label}</dt>
      <dd>
        <Link href={address} aria-current={isOpen ? "true" : undefined}>
          {counts[list]}
          {of === null ? null : <small> of {counts[of]}</small>}
        </Link>
      </dd>
    </div>
  );
}

function Items({ project, items }: { project: string; items: Props["profile"]["items"] }) {
  return (
    <ol className={styles.items}>
      {items.map(({ claim, mention }) => {
        const query = new URLSearchParams({ articles: mention.article, claim: claim.id, mention: mention.id });
        return (
          <li key={`${claim.id} ${mention.id}`} className={styles.item}>
            <Link href={`/projects/${project}/claims/${claim.id}`} className={styles.claim} dir="auto">
              {claim.statement}
            </Link>
            <Link href={`/projects/${project}/stories/${mention.story}/compare?${query}`} className={styles.quote}>
              <q dir="auto">{mention.quote}</q>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
