"use client";

import { useRouter } from "next/navigation";
import { send } from "@/lib/client/call";
import { ConfirmButton } from "../projects/confirm-button";
import { offerUndo } from "../projects/undo-offer";

interface Props {
  readonly article: { readonly id: string; readonly version: number };
  /** The story's page of articles, where one is afterwards. */
  readonly list: string;
}

/** Takes the article off the story, after asking once. */
export function DeleteArticle({ article, list }: Props) {
  const router = useRouter();
  const remove = async () => {
    const { event } = await send("deleteArticle", { article: article.id }, { version: article.version });
    offerUndo({ words: "Article deleted.", event });
    router.push(list);
    router.refresh();
  };
  return (
    <ConfirmButton
      label="Delete this article"
      consequence="The article leaves the story, and its mentions and their links with it. They are kept for 30 days."
      onConfirm={remove}
    />
  );
}
