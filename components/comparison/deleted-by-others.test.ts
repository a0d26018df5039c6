import { expect, it } from "vitest";
import { emptyWorkspace, type Workspace } from "@/lib/client/compare/workspace";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { LiveEvent } from "@/lib/contract/live";
import { nowhere } from "./compare-place";
import { keepReworded, leaveWhatIsGone } from "./deleted-by-others";

const author = { id: "j", name: "Jonas Thiel" };
const claim: ClaimAnswer = {
  id: "c",
  version: 1,
  project: "p",
  statement: "Dockers walked out.",
  numbers: {},
  author,
  layer: "l",
  note: null,
  noteVersion: null,
  mentions: 0,
  outlets: [],
  flags: [],
  createdAt: "2031-06-10T00:00:00.000Z",
  updatedAt: "2031-06-10T00:00:00.000Z",
  abilities: { change: true, link: true, merge: false, relate: false },
};
const withClaim: Workspace = { ...emptyWorkspace, claims: new Map([["c", claim]]) };
const deleted = (kind: string, id: string): LiveEvent[] => [
  { id: "e", name: "deleteClaim", actor: author, subject: id, changed: [{ kind, id }], complete: true },
];

it("leaves the claim or mention that others deleted, and keeps the rest of the place", () => {
  const place = { ...nowhere, claim: "c", mention: "m" };
  expect(leaveWhatIsGone(deleted("claim", "c"), emptyWorkspace, place)).toEqual({
    place: { ...nowhere, mention: "m" },
    sentence: "Jonas Thiel deleted the claim you were at",
  });
  expect(leaveWhatIsGone(deleted("mention", "m"), withClaim, place)?.place).toEqual({ ...nowhere, claim: "c" });
  expect(leaveWhatIsGone(deleted("claim", "other"), emptyWorkspace, place)).toBeNull();
  expect(leaveWhatIsGone(deleted("claim", "c"), withClaim, place)).toBeNull();
});

it("leads on to the claim that others merged the one into", () => {
  const [event] = deleted("claim", "b");
  const merged = event ? [{ ...event, name: "mergeClaims", subject: "c" }] : [];
  const place = { ...nowhere, claim: "b", mention: "m" };
  const workspace = { ...withClaim, mentions: new Map() };
  expect(leaveWhatIsGone(merged, workspace, place)).toEqual({
    place: { ...place, claim: "c" },
    sentence: "Jonas Thiel merged the claim you were at into this one",
  });
  expect(leaveWhatIsGone(merged, emptyWorkspace, place)?.place.claim).toBeNull();
});

it("keeps the claim that is being reworded, and no other", () => {
  expect(keepReworded(withClaim, emptyWorkspace, "c").claims.get("c")).toBe(claim);
  expect(keepReworded(withClaim, emptyWorkspace, null)).toBe(emptyWorkspace);
  expect(keepReworded(withClaim, withClaim, "c")).toBe(withClaim);
});
