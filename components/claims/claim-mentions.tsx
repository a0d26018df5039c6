import { Link } from "@/components/ui/link";
import type { ClaimMentionAnswer } from "@/lib/contract/claims";
import type { FactAnswer } from "@/lib/contract/facts";
import { FactsLine } from "../facts/facts-line";
import { Dot } from "../ui/dot";
import { Flag } from "../ui/flag";
import { formatDay } from "../ui/format-time";
import styles from "./claim-page.module.css";
import { groupMentions } from "./group-mentions";
import { LinkControls } from "./link-controls";

interface Props {
  readonly project: string;
  readonly claim: string;
  readonly mentions: readonly ClaimMentionAnswer[];
  /** What each mention says. */
  readonly facts: ReadonlyMap<string, readonly FactAnswer[]>;
  readonly tags: ReadonlyMap<string, { readonly name: string; readonly colour: string }>;
}

/** How many articles stand side by side when a mention is opened: its own, and others that speak of the claim. */
const mostBeside = 3;

/** From this length on, in UTF-16 code units, the words around a quote are an excerpt, cut anywhere; shorter ones reach the text's end. */
const excerpt = 120;

function trimBefore(text: string): string {
  return text.length < excerpt ? text : `… ${text.replace(/^\S*\s+/, "")}`;
}

function trimAfter(text: string): string {
  return text.length < excerpt ? text : `${text.replace(/\s+\S*$/, "")} …`;
}

/** The claim's mentions by outlet, each with the words around its quote, and the way to it in Compare. */
export function ClaimMentions({ project, claim, mentions, facts, tags }: Props) {
  const addressOf = ({ mention, article }: ClaimMentionAnswer): string => {
    const others = mentions.filter((one) => one.article.story === article.story).map((one) => one.article.id);
    const articles = [...new Set([article.id, ...others])].slice(0, mostBeside).join(",");
    return `/projects/${project}/stories/${article.story}/compare?${new URLSearchParams({ articles, claim, mention })}`;
  };
  return groupMentions(mentions).map(({ key, outlet, items }) => (
    <section key={key} className={styles.group} aria-label={outlet?.name ?? "Without an outlet"}>
      <h3 className={styles.outlet}>
        <Dot colour={outlet?.colour ?? ""} /> {outlet?.name ?? "Without an outlet"}
      </h3>
      {items.map((one) => (
        <article key={one.mention} className={styles.mention}>
          <div>
            <p className={styles.context} dir="auto">
              {trimBefore(one.before)}
              <q>{one.quote}</q>
              {trimAfter(one.after)}
            </p>
            <FactsLine facts={facts.get(one.mention) ?? []} attribution={one.attributes.attribution} />
            <p className={styles.meta}>
              <span>
                <bdi>{one.article.title}</bdi> ·{" "}
                {one.article.publishedAt ? formatDay(one.article.publishedAt) : "undated"}
              </span>
              {one.attributes.attribution ? <span>{one.attributes.attribution}</span> : null}
              {one.tags.map((id) => {
                const tag = tags.get(id);
                return tag ? (
                  <span key={id} className={styles.tag}>
                    <Dot square colour={tag.colour} /> {tag.name}
                  </span>
                ) : null;
              })}
              <span>linked by {one.link.author.name}</span>
              {one.link.status === "proposed" ? <Flag>Proposed</Flag> : null}
              <Link href={addressOf(one)}>
                Open in Compare<span className={styles.aloud}>: {one.quote.slice(0, 60)}</span>
              </Link>
            </p>
          </div>
          <LinkControls one={one} />
        </article>
      ))}
    </section>
  ));
}
