import type { Discussed, WholeDiscussion } from "@/lib/contract/comments";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { readNote } from "@/lib/core/mentions/read-note";
import { makeKey } from "../build-request";
import { CallError, call } from "../call";
import { tellComments } from "./comment-news";

/** A comment that was posted here and that the server has not answered for. */
export interface UnsentComment {
  /** The Idempotency-Key, which makes it count once however often it is sent. */
  readonly key: string;
  readonly person: string;
  readonly about: Pick<Discussed, "kind" | "id">;
  readonly discussion: string;
  /** Whether it begins the discussion. */
  readonly starts: boolean;
  readonly content: NoteDocument;
  readonly at: string;
  /** Why the server refused it; null while it only waits. */
  readonly problem: string | null;
}

/** `UnreadLink` looks for names that begin so. */
const prefix = "variorum:unsent:";
/** How soon a waiting comment is tried again, in milliseconds. */
const pause = 5000;
const holds: ReadonlySet<string> = new Set(["unavailable", "rate-limited", "unauthenticated"]);

const listeners = new Set<() => void>();
let all: readonly UnsentComment[] | null = null;
/** What the browser has no room for: sent as long as the page is open. */
const unstored = new Map<string, UnsentComment>();
let timer: ReturnType<typeof setTimeout> | null = null;
let sending = false;
let sender: string | null = null;

const byTime = (a: UnsentComment, b: UnsentComment) => (a.at < b.at ? -1 : 1);

function readOne(text: string | null): UnsentComment[] {
  try {
    const one: UnsentComment = JSON.parse(text ?? "null");
    const content = readNote(one.content);
    return content ? [{ ...one, content }] : [];
  } catch {
    return [];
  }
}

/** What this browser keeps, each comment under a name of its own, so that two tabs never write over one another. */
function readAll(): readonly UnsentComment[] {
  try {
    const kept = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    const stored = kept.flatMap((name) => readOne(localStorage.getItem(name)));
    return [...stored.filter(({ key }) => !unstored.has(key)), ...unstored.values()].sort(byTime);
  } catch {
    return all ?? [];
  }
}

function keep(one: UnsentComment | null, key: string): void {
  unstored.delete(key);
  try {
    if (one) localStorage.setItem(`${prefix}${key}`, JSON.stringify(one));
    else localStorage.removeItem(`${prefix}${key}`);
  } catch {
    if (one) unstored.set(key, one);
  }
  const others = (all ?? []).filter((other) => other.key !== key);
  all = one ? [...others, one].sort(byTime) : others;
  for (const listener of listeners) listener();
}

/** Everything that waits, in the order it was posted; the same list until it changes. */
export function unsentComments(): readonly UnsentComment[] {
  all ??= readAll();
  return all;
}

/** Hears of changes of the list, those of other tabs among them, and sends what waits: now, and when a connection returns. */
export function watchUnsent(listener: () => void): () => void {
  const reread = ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith(prefix)) return;
    all = readAll();
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", reread);
  window.addEventListener("online", sendWaiting);
  sendWaiting();
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", reread);
    window.removeEventListener("online", sendWaiting);
  };
}

function post({ key, person, about, discussion, starts, content }: UnsentComment): Promise<WholeDiscussion> {
  if (!starts) return call("addComment", { discussion, body: { content } }, { key, person });
  const { kind, id } = about;
  return call("startDiscussion", { body: { id: discussion, about: { kind, id }, content } }, { key, person });
}

/** Sends one comment; answers whether the next may be tried. */
async function send(one: UnsentComment): Promise<boolean> {
  try {
    const discussion = await post(one);
    tellComments({ about: one.about.id, discussion });
    keep(null, one.key);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (holds.has(error.problem.code)) return false;
    keep({ ...one, problem: error.problem.detail }, one.key);
  }
  return true;
}

const nextWaiting = () => unsentComments().find(({ person, problem }) => problem === null && person === sender);

async function sendAll(): Promise<void> {
  if (sending) return;
  sending = true;
  let goesOn = true;
  for (let one = nextWaiting(); goesOn && one; one = nextWaiting()) goesOn = await send(one);
  sending = false;
  if (timer) clearTimeout(timer);
  timer = nextWaiting() ? setTimeout(sendWaiting, pause) : null;
}

function sendWaiting(): void {
  void sendAll();
}

/** Whose comments are sent from here: those of whoever is signed in, and nobody else's that this browser keeps. */
export function sendAs(person: string): void {
  sender = person;
}

/** Sends on a page without discussions what waits from another: now, and when a connection returns. */
export function resumeUnsent(person: string): void {
  sendAs(person);
  window.addEventListener("online", sendWaiting);
  sendWaiting();
}

/** Takes a comment to be sent: at once, or when the connection is back, also after a reload. */
export function postComment(comment: Omit<UnsentComment, "key" | "at" | "problem">): void {
  const key = makeKey();
  keep({ ...comment, key, at: new Date().toISOString(), problem: null }, key);
  sendWaiting();
}

/** Forgets a comment that was refused or is not wanted any more. */
export function dropUnsent(key: string): void {
  keep(null, key);
}
