import { Link } from "@/components/ui/link";
import type { MemberAnswer } from "@/lib/contract/projects/members";
import type { ProjectAnswer } from "@/lib/contract/projects/project";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { orderCodebook } from "@/lib/core/projects/codebook";
import { nearTags } from "@/lib/core/projects/near-tags";
import { Avatar } from "../ui/avatar";
import { Dot } from "../ui/dot";
import { hueStyle } from "../ui/hue-style";
import { Kbd } from "../ui/kbd";
import { AsideSection } from "../ui/page-frame";
import { plural } from "../ui/plural";
import { SectionHead } from "../ui/section-head";
import styles from "./home-aside.module.css";

/** How many tags are counted beside the stories. */
const mostTags = 12;

interface Props {
  readonly project: ProjectAnswer;
  readonly members: readonly MemberAnswer[];
  readonly tags: readonly TagAnswer[];
  readonly reader: string;
}

/** Who works on a project, and its codebook with how often each tag is used. */
export function HomeAside({ project, members, tags, reader }: Props) {
  const base = `/projects/${project.id}`;
  return (
    <>
      <AsideSection>
        <SectionHead aside={<Link href={`${base}/members`}>All {project.counts.members}</Link>}>Members</SectionHead>
        <ul>
          {members.slice(0, 8).map(({ person, role }) => (
            <li key={person.id} className={styles.member}>
              <Avatar name={person.name} />
              <span>
                {person.name} <small>{person.id === reader ? `you, ${role}` : role}</small>
              </span>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection>
        <SectionHead aside="mentions">
          <Link href={`${base}/codebook`} className={styles.plain}>
            Codebook
          </Link>
        </SectionHead>
        <TagCounts tags={tags} codebook={`${base}/codebook`} />
      </AsideSection>
    </>
  );
}

function TagCounts({ tags, codebook }: { tags: readonly TagAnswer[]; codebook: string }) {
  const offered = orderCodebook(tags.filter((tag) => !tag.retired));
  const most = Math.max(1, ...offered.map((tag) => tag.mentions));
  const near = nearTags(offered, mostTags);
  return (
    <ul>
      {near.map((tag) => (
        <li key={tag.id} className={styles.tag} style={hueStyle(tag.colour)}>
          <Dot colour={tag.colour} square />
          <span className={styles.name}>{tag.name}</span>
          <span className={styles.bar}>
            <span style={{ width: `${(tag.mentions / most) * 100}%` }} />
          </span>
          <span className={styles.count}>{tag.mentions}</span>
          <span>{tag.key ? <Kbd>{tag.key}</Kbd> : null}</span>
        </li>
      ))}
      {near.length < offered.length ? (
        <li>
          <Link href={codebook}>{plural(offered.length - near.length, "more tag")}</Link>
        </li>
      ) : null}
    </ul>
  );
}
