import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { InvitationList } from "@/components/projects/invitation-list";
import { InviteForm } from "@/components/projects/invite-form";
import { MemberRow } from "@/components/projects/member-row";
import { RoleGuide } from "@/components/projects/role-guide";
import { MoreLink } from "@/components/ui/more-link";
import { AsideSection, PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { SectionHead } from "@/components/ui/section-head";
import { listInvitations } from "@/lib/server/projects/invitation-queries";
import { listMembers } from "@/lib/server/projects/member-queries";
import { readProject } from "../read-project";
import styles from "./page.module.css";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Members · ${(await readProject((await params).project)).name}` };
}

export default async function MembersPage({ params, searchParams }: Props) {
  const { project: id } = await params;
  const { cursor } = await searchParams;
  const [project, actor, { items: members, next }] = await Promise.all([
    readProject(id),
    requireActor(),
    ask(listMembers, { project: id, limit: 100, cursor }),
  ]);
  const canChange = project.abilities.changeMembers;
  return (
    <PageFrame
      aside={canChange ? <Invitations project={id} /> : <RoleGuide />}
      asideLabel={canChange ? "Invitations" : "Roles"}
      footer={<span>{plural(project.counts.members, "member")}</span>}
    >
      <PageHead title="Members" lede="Who works on this project, and what each may do." />
      <ul className={styles.list}>
        {members.map((member) => (
          <MemberRow
            key={`${member.person.id}-${member.version}`}
            project={id}
            member={member}
            isSelf={member.person.id === actor.id}
            canChange={canChange}
          />
        ))}
      </ul>
      <MoreLink next={next}>More members</MoreLink>
    </PageFrame>
  );
}

async function Invitations({ project }: { project: string }) {
  const { items } = await ask(listInvitations, { project, limit: 200 });
  const open = items.filter((invitation) => invitation.state === "open");
  return (
    <>
      <AsideSection>
        <SectionHead>Invite someone</SectionHead>
        <InviteForm project={project} open={open.map(({ id }) => id)} />
      </AsideSection>
      {open.length > 0 ? (
        <AsideSection>
          <SectionHead aside={open.length}>Open invitations</SectionHead>
          <InvitationList invitations={open} />
        </AsideSection>
      ) : null}
    </>
  );
}
