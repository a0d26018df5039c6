"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { KnownArticle } from "@/components/articles/article-fields";
import { AsideSection } from "@/components/ui/page-frame";
import { ProblemNote } from "@/components/ui/problem-note";
import { SectionHead } from "@/components/ui/section-head";
import type { JobAnswer } from "@/lib/contract/imports";
import { AddressForm } from "./address-form";
import { FileDrop } from "./file-drop";
import { chooseFiles } from "./jobs/choose-files";
import { JobView } from "./jobs/job-view";
import { PastedList } from "./jobs/pasted-list";
import { useImportJobs } from "./jobs/use-import-jobs";
import { PasteForm } from "./paste-form";

interface Props {
  readonly story: string;
  /** The names of the project's outlets. */
  readonly outlets: readonly string[];
  readonly isFirst: boolean;
  /** Whether the person may have fetched what robots.txt keeps from programs. */
  readonly canFetchAnyway: boolean;
  /** The story's newest imports as they were when the page was made. */
  readonly jobs: readonly JobAnswer[];
  /** What can be read: for the file dialog, in words, and up to how many bytes. */
  readonly sources: { readonly accept: string; readonly words: string; readonly maxBytes: number };
}

/** Everything by which articles come into a story: files and folders, addresses, and pasted text. */
export function AddArticles({ story, outlets, isFirst, canFetchAnyway, jobs: initial, sources }: Props) {
  const router = useRouter();
  const refresh = () => router.refresh();
  const jobs = useImportJobs(story, initial, refresh);
  const [pasted, setPasted] = useState<readonly KnownArticle[]>([]);
  const hint = `Choose or drop ${sources.words} files, several at once, up to ${Math.round(sources.maxBytes / 1024 / 1024)} MB each; archives and lists up to 60`;
  return (
    <>
      <AsideSection>
        <SectionHead>Add articles</SectionHead>
        <FileDrop
          accept={sources.accept}
          hint={hint}
          onFiles={(named, found) => void jobs.addFiles(chooseFiles(named, found, sources.accept))}
        />
        {jobs.problem ? <ProblemNote problem={jobs.problem} /> : null}
        {jobs.jobs.map((job, at) => (
          <JobView
            key={job.id}
            number={at + 1}
            job={job}
            jobs={jobs}
            outlets={outlets}
            onSettled={refresh}
            canFetchAnyway={canFetchAnyway}
          />
        ))}
      </AsideSection>
      <AsideSection>
        <SectionHead>Or fetch pages</SectionHead>
        <AddressForm onAddresses={jobs.addAddresses} />
      </AsideSection>
      <AsideSection>
        <SectionHead>Or paste one</SectionHead>
        <PasteForm
          story={story}
          outlets={outlets}
          isFirst={isFirst}
          onAdded={(article) => {
            setPasted([article, ...pasted]);
            refresh();
          }}
        />
        <PastedList articles={pasted} outlets={outlets} onSettled={refresh} />
      </AsideSection>
    </>
  );
}
