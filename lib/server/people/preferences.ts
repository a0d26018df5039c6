import type { Input } from "@/lib/contract/operation";
import * as contract from "@/lib/contract/preferences";
import { accountCommand } from "../command";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import { accountQuery, requirePerson } from "../query";

/** What a row chose over what everyone has. What an older program stored and this one does not know is left out. */
function presentPreferences(chosen: unknown): contract.Preferences {
  return contract.preferences.parse({ ...contract.defaultPreferences, ...Object(chosen) });
}

export const getPreferences = accountQuery({
  operation: contract.getPreferences,
  run: async ({ tx, actor }) => {
    const row = await tx.preferences.findUnique({ where: { personId: actor.id } });
    return presentPreferences(row?.chosen);
  },
});

type Patch = Input<typeof contract.changePreferences>["body"];

/** Merged by the database, so that two pages that change different preferences, or put away two hints, at once lose neither. */
async function mergeChosen(tx: Tx, personId: string, patch: Patch): Promise<unknown> {
  const adds = (patch.hintsDone ?? []).length > 0;
  const rows = await tx.$queryRaw<{ chosen: unknown }[]>`
    INSERT INTO preferences ("personId", chosen) VALUES (${personId}::uuid, ${JSON.stringify(toJson(patch))}::jsonb)
    ON CONFLICT ("personId") DO UPDATE SET chosen = preferences.chosen || EXCLUDED.chosen || CASE WHEN ${adds}
      THEN jsonb_build_object('hintsDone', (SELECT jsonb_agg(hint) FROM (
        SELECT DISTINCT hint FROM jsonb_array_elements(
          (EXCLUDED.chosen -> 'hintsDone') || COALESCE(preferences.chosen -> 'hintsDone', '[]')) AS all_hints (hint)
        ORDER BY hint LIMIT ${contract.mostHints}) AS hints))
      ELSE '{}' END
    RETURNING chosen`;
  return rows[0]?.chosen;
}

export const changePreferences = accountCommand({
  operation: contract.changePreferences,
  run: async ({ tx, actor, input }) => {
    const { id } = requirePerson(actor, contract.changePreferences);
    const answer = presentPreferences(await mergeChosen(tx, id, input.body));
    return { answer, project: null, subjectId: id };
  },
});
