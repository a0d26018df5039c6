import type { Reason } from "./reasons";

const table: Partial<Record<Reason, string>> = {
  accusation: `accuse allege blame condemn denounce charge indict falsify rig torture abuse harass intimidate bribe betray cheat
    violate manipulate mislead conceal criticise criticize persecute loot vandalise smuggle poison`,
  decision: `decide rule order ban approve reject adopt sign veto appoint dismiss elect nominate sentence acquit convict impose lift
    grant cancel postpone announce declare authorise authorize sanction suspend ratify pass abolish repeal pardon replace schedule
    fine forbid recognise recognize register inaugurate dissolve outlaw legalise legalize`,
  action: `arrest detain kill injure wound attack beat shoot bomb invade seize raid storm march rally protest gather demonstrate strike
    resign flee escape release free disperse block close open burn destroy collapse crash explode die launch fire deploy withdraw
    evacuate rescue blockade cordon clash search hang drag push kidnap abduct sink flood win lose defeat step leave visit meet
    call demand urge boycott vote cut freeze publish leak assassinate besiege shell topple expel deport extradite break jail`,
};

/** Verbs, as their base, that tell of an accusation, a decision or an action that others can confirm or deny. */
export const tellingVerbs: ReadonlyMap<string, Reason> = new Map(
  (["action", "decision", "accusation"] as const).flatMap((reason) =>
    (table[reason] ?? "").split(/\s+/).map((verb) => [verb, reason] as const),
  ),
);

/** Words of pages that are no claims of an article. */
export const boilerplate: ReadonlySet<string> = new Set(
  "subscribe newsletter cookies cookie advertisement copyright click embed login unsubscribe".split(" "),
);
