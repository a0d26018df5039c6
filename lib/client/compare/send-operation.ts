import type { Note } from "@/lib/contract/note";
import { CallError, call, send } from "../call";
import type { CompareOperation } from "./operation";
import { type Workspace, withClaims, withMentions, withoutClaim, withoutMention } from "./workspace";

/** What the server answered: the event to undo by, and what it changes in the workspace. */
export interface Sent {
  readonly event: string | null;
  readonly merge: (workspace: Workspace) => Workspace;
}

type Of<K extends CompareOperation["kind"]> = Extract<CompareOperation, { kind: K }>;

async function mark(operation: Of<"mark">, key: string): Promise<Sent> {
  const { article, revision, segments, tags, claim } = operation;
  const target = claim?.statement === undefined ? claim?.id : { id: claim.id, statement: claim.statement };
  const body = {
    article,
    revision,
    segments: [...segments],
    tags: [...tags],
    ...(target === undefined ? {} : { claim: target }),
  };
  const { answer, event } = await send("markMention", { mention: operation.mention, body }, { key });
  const linked = claim ? [await call("getClaim", { claim: claim.id })] : [];
  return { event, merge: (workspace) => withClaims(withMentions(workspace, [answer]), linked) };
}

async function tag(operation: Of<"tag" | "untag">, key: string): Promise<Sent> {
  const { mention, tag } = operation;
  const declared = operation.kind === "tag" ? "tagMention" : "untagMention";
  const { answer, event } = await send(declared, { mention, tag }, { key });
  return { event, merge: (workspace) => withMentions(workspace, [answer]) };
}

async function link(operation: Of<"link">, key: string): Promise<Sent> {
  const { id, statement } = operation.claim;
  const body = { mentions: [...operation.mentions], ...(statement === undefined ? {} : { statement }) };
  const { answer, event } = await send("linkMentions", { claim: id, body }, { key });
  const fresh = await Promise.all(operation.mentions.map((mention) => call("getMention", { mention })));
  return { event, merge: (workspace) => withClaims(withMentions(workspace, fresh), [answer.claim]) };
}

async function stance(operation: Of<"stance">, base: Workspace, key: string): Promise<Sent> {
  const { mention, claim, stance } = operation;
  const version = base.mentions.get(mention)?.links.find((one) => one.claim === claim)?.version;
  const { event } = await send("linkMention", { claim, mention, body: { stance } }, { key, version });
  return { event, merge: await refresh([mention], [claim]) };
}

async function unlink(operation: Of<"unlink">, base: Workspace, key: string): Promise<Sent> {
  const { mention, claim } = operation;
  const version = base.mentions.get(mention)?.links.find((one) => one.claim === claim)?.version;
  const { event } = await send("unlinkMention", { claim, mention }, { key, version });
  return { event, merge: await refresh([mention], [claim]) };
}

async function reword(operation: Of<"reword">, base: Workspace, key: string): Promise<Sent> {
  const { claim, statement } = operation;
  const version = base.claims.get(claim)?.version;
  const { answer, event } = await send("putClaim", { claim, body: { statement } }, { key, version });
  return { event, merge: (workspace) => withClaims(workspace, [answer]) };
}

async function attribute(operation: Of<"attribute">, base: Workspace, key: string): Promise<Sent> {
  const known = base.mentions.get(operation.mention);
  if (!known) return { event: null, merge: (workspace) => workspace };
  const { article, revision, segments } = known;
  const body = { article, revision, segments, attributes: operation.attributes };
  const options = { key, version: known.version };
  const { answer, event } = await send("markMention", { mention: known.id, body }, options);
  return { event, merge: (workspace) => withMentions(workspace, [answer]) };
}

function withNote(
  workspace: Workspace,
  operation: Of<"note">,
  note: Note | null,
  noteVersion: number | null,
): Workspace {
  if (operation.on === "mention") {
    const mention = workspace.mentions.get(operation.id);
    return mention ? withMentions(workspace, [{ ...mention, note, noteVersion }]) : workspace;
  }
  const claim = workspace.claims.get(operation.id);
  return claim ? withClaims(workspace, [{ ...claim, note, noteVersion }]) : workspace;
}

async function note(operation: Of<"note">, base: Workspace, key: string): Promise<Sent> {
  const { id, on, note: written } = operation;
  const body = { note: written };
  const known = on === "mention" ? base.mentions.get(id) : base.claims.get(id);
  const options = { key, version: known?.noteVersion ?? undefined };
  const { answer, event } =
    on === "mention"
      ? await send("writeMentionNote", { mention: id, body }, options)
      : await send("writeClaimNote", { claim: id, body }, options);
  return { event, merge: (workspace) => withNote(workspace, operation, answer.note, answer.version) };
}

async function remove(operation: Of<"delete">, base: Workspace, key: string): Promise<Sent> {
  const known = base.mentions.get(operation.mention);
  const { event } = await send("deleteMention", { mention: operation.mention }, { key, version: known?.version });
  const merge = await refresh([], known?.links.map((one) => one.claim) ?? []);
  return { event, merge: (workspace) => merge(withoutMention(workspace, operation.mention)) };
}

/** Carries out one operation; the versions it is based on are those of `base`. Throws `CallError`. */
export function sendOperation(operation: CompareOperation, base: Workspace, key: string): Promise<Sent> {
  switch (operation.kind) {
    case "mark":
      return mark(operation, key);
    case "tag":
    case "untag":
      return tag(operation, key);
    case "link":
      return link(operation, key);
    case "stance":
      return stance(operation, base, key);
    case "unlink":
      return unlink(operation, base, key);
    case "reword":
      return reword(operation, base, key);
    case "attribute":
      return attribute(operation, base, key);
    case "note":
      return note(operation, base, key);
    case "delete":
      return remove(operation, base, key);
  }
}

/** Undoes an event; undoing the returned one is the redo. What the undo took away is not read again. */
export async function sendUndo(event: string, key: string): Promise<Sent> {
  const sent = await send("undoEvent", { event }, { key });
  const { changed } = sent.answer;
  const gone = new Set(changed.filter((one) => one.gone).map((one) => `${one.kind} ${one.id}`));
  const ids = (kinds: readonly string[], part: 0 | 1) =>
    changed.filter((one) => kinds.includes(one.kind)).flatMap((one) => one.id.split("/")[part] ?? []);
  const mentions = ids(["mention", "mention-tag", "link"], 0);
  const claims = [...ids(["claim"], 0), ...ids(["link"], 1)];
  const merge = await refresh(
    mentions.filter((id) => !gone.has(`mention ${id}`)),
    claims.filter((id) => !gone.has(`claim ${id}`)),
  );
  return {
    event: sent.event,
    merge: (workspace) => {
      let next = merge(workspace);
      for (const id of mentions) if (gone.has(`mention ${id}`)) next = withoutMention(next, id);
      for (const id of claims) if (gone.has(`claim ${id}`)) next = withoutClaim(next, id);
      return next;
    },
  };
}

async function orGone<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "not-found") return null;
    throw error;
  }
}

/** Reads these mentions and claims again; what is gone is taken out. */
export async function refresh(
  mentionIds: readonly string[],
  claimIds: readonly string[],
): Promise<(workspace: Workspace) => Workspace> {
  const readMentions = [...new Set(mentionIds)].map(async (mention) => ({
    id: mention,
    answer: await orGone(call("getMention", { mention })),
  }));
  const readClaims = [...new Set(claimIds)].map(async (claim) => ({
    id: claim,
    answer: await orGone(call("getClaim", { claim })),
  }));
  const freshMentions = await Promise.all(readMentions);
  const freshClaims = await Promise.all(readClaims);
  return (workspace) => {
    let next = workspace;
    for (const { id, answer } of freshMentions) next = answer ? withMentions(next, [answer]) : withoutMention(next, id);
    for (const { id, answer } of freshClaims) next = answer ? withClaims(next, [answer]) : withoutClaim(next, id);
    return next;
  };
}
