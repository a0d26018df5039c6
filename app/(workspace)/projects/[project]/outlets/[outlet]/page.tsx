import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ask } from "@/app/ask";
import { OutletProfilePage } from "@/components/comparison/profile/outlet-profile-page";
import { type ProfileList, profileLists } from "@/lib/core/comparison/profile/outlet-profile";
import { getOutletProfile } from "@/lib/server/comparison/outlet-profile";
import { readStory } from "../../read-project";

interface Props {
  readonly params: Promise<{ project: string; outlet: string }>;
  readonly searchParams: Promise<{ story?: string; list?: string; cursor?: string }>;
}

const pageSize = 100;

/** Read once for each rendering: a profile is counted from all mentions of the outlet. */
const readProfile = cache((outlet: string, story: string | undefined, list: ProfileList, cursor: string | undefined) =>
  ask(getOutletProfile, { outlet, story, list, cursor, limit: pageSize }),
);

async function readPage({ params, searchParams }: Props) {
  const [{ project, outlet }, asked] = await Promise.all([params, searchParams]);
  const list = profileLists.find((one) => one === asked.list) ?? "claims";
  const [profile, story] = await Promise.all([
    readProfile(outlet, asked.story, list, asked.cursor),
    asked.story === undefined ? null : readStory(asked.story),
  ]);
  if (profile.project !== project || (story && story.project !== project)) notFound();
  return { project, profile, story, list };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { profile } = await readPage(props);
  return { title: `${profile.outlet.name} · Outlet` };
}

export default async function OutletProfile(props: Props) {
  return <OutletProfilePage {...(await readPage(props))} />;
}
