"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import { call } from "@/lib/client/call";
import type { Answer } from "@/lib/contract/operation";
import type { listTokens } from "@/lib/contract/people";
import { Button } from "../ui/button";
import { EmptyPlace } from "../ui/empty-place";
import { ProblemNote } from "../ui/problem-note";
import { Moment } from "./moment";
import rows from "./rows.module.css";
import { useRemoval } from "./use-removal";

type Token = Answer<typeof listTokens>["items"][number];

/** One's API tokens, without their secrets. */
export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const ready = useHydrated();
  const { pending, problem, start } = useRemoval((token) => call("revokeToken", { token }));
  if (tokens.length === 0) return <EmptyPlace sentence="No tokens yet. Scripts use one to work in your name." />;
  return (
    <>
      {problem ? <ProblemNote problem={problem} /> : null}
      <ul className={rows.list}>
        {tokens.map((token) => (
          <li key={token.id} className={rows.row}>
            <div className={rows.words}>
              <p className={rows.name}>{token.name}</p>
              <TokenTimes token={token} />
            </div>
            <Button
              disabled={!ready || pending !== null}
              onClick={() => void start(token.id)}
              aria-label={`Revoke the token ${token.name}`}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function TokenTimes({ token }: { token: Token }) {
  return (
    <p className={rows.meta}>
      Made <Moment at={token.createdAt} /> · {token.lastUsedAt ? "last used " : "never used"}
      {token.lastUsedAt ? <Moment at={token.lastUsedAt} /> : null} · {token.expiresAt ? "expires " : "does not expire"}
      {token.expiresAt ? <Moment at={token.expiresAt} /> : null}
    </p>
  );
}
