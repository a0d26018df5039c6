"use client";

import { useRouter } from "next/navigation";
import { AsideSection } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import { FileDrop } from "./file-drop";
import { ImportList } from "./import-list";
import { PasteForm } from "./paste-form";
import { useImportQueue } from "./use-import-queue";

interface Props {
  readonly story: string;
  /** The names of the project's outlets. */
  readonly outlets: readonly string[];
  readonly isFirst: boolean;
  /** What can be read: for the file dialog, in words, and up to how many bytes. */
  readonly sources: { readonly accept: string; readonly words: string; readonly maxBytes: number };
}

/** Everything by which articles come into a story: files, several at once, and pasted text. */
export function AddArticles({ story, outlets, isFirst, sources }: Props) {
  const router = useRouter();
  const queue = useImportQueue(story, sources.maxBytes, () => router.refresh());
  const hint = `Choose or drop ${sources.words} files, several at once, up to ${Math.round(sources.maxBytes / 1024 / 1024)} MB each`;
  return (
    <>
      <AsideSection>
        <SectionHead>Add articles</SectionHead>
        <FileDrop accept={sources.accept} hint={hint} onFiles={queue.add} />
        <ImportList queue={queue} outlets={outlets} />
      </AsideSection>
      <AsideSection>
        <SectionHead>Or paste one</SectionHead>
        <PasteForm
          story={story}
          outlets={outlets}
          isFirst={isFirst}
          onAdded={(article) => {
            queue.note(article);
            router.refresh();
          }}
        />
      </AsideSection>
    </>
  );
}
