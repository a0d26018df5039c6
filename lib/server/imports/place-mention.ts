import * as contract from "@/lib/contract/revisions";
import { AppError } from "../app-error";
import { holdText } from "../articles/hold-text";
import { command } from "../command";
import { findLivingMention } from "../mentions/find-mention";
import { getMentionAnswer } from "../mentions/mention-row";
import { writePlace } from "../mentions/write-place";
import { requireVersion } from "../stale";
import { findNewestRevision } from "./next-revision";

/** A person's decision where a waiting mention stands in the newest revision. */
export const placeMention = command({
  operation: contract.placeMention,
  find: findLivingMention,
  run: async ({ tx, input, scope, thing, version }) => {
    const { revision: number, segments } = input.body;
    const answer = () => getMentionAnswer(tx, scope, thing.id);
    const current = await answer();
    const isThere = current.revision === number && JSON.stringify(current.segments) === JSON.stringify(segments);
    if (version === undefined && isThere) return { answer: current, unchanged: true };
    requireVersion(version, thing, current);
    await holdText(tx, thing.article.id);
    const newest = await findNewestRevision(tx, thing.article.id);
    if (newest?.number !== number) {
      const sentence = `The article's newest revision is ${newest?.number}. Open it again to place this mention.`;
      throw new AppError("conflict", sentence, { current, fields: { revision: "outdated" } });
    }
    if (current.revision === number) {
      throw new AppError("invalid", "This mention is placed already. Mark it anew to change its passage.");
    }
    const place = { text: newest.text, segments };
    await writePlace(tx, thing, place, { current, data: { revisionId: newest.id, placedBy: "person" } });
    return { answer: await answer(), subjectId: thing.id };
  },
});
