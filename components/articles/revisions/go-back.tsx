"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import { ConfirmButton } from "../../projects/confirm-button";

interface Props {
  readonly article: { readonly id: string; readonly version: number };
  readonly number: number;
}

/** Makes a new revision that reads like an earlier one; no revision is lost by it. */
export function GoBack({ article, number }: Props) {
  const router = useRouter();
  const goBack = async () => {
    await call("reviseArticle", { article: article.id, body: { revision: number } }, { version: article.version });
    router.replace("?");
    router.refresh();
  };
  return (
    <ConfirmButton
      label={`Go back to revision ${number}`}
      consequence={`A new revision with the text of revision ${number} is made. All others stay.`}
      keep="Keep the newest"
      onConfirm={goBack}
    />
  );
}
