"use client";

import { useRouter } from "next/navigation";
import type { ClaimAnswer, RelationAnswer } from "@/lib/contract/claims";
import { ClaimRelations } from "./claim-relations";

/** The relations on a claim's page, which the server reads. */
export function PageRelations({ claim, relations }: { claim: ClaimAnswer; relations: readonly RelationAnswer[] }) {
  const router = useRouter();
  return (
    <ClaimRelations
      project={claim.project}
      claim={claim.id}
      relations={relations}
      editable={claim.abilities.relate}
      onChanged={() => router.refresh()}
    />
  );
}
