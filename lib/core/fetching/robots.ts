/** One line of a robots.txt that allows or disallows paths; the longest pattern that fits a path decides. */
export type RobotsRule = { allow: boolean; pattern: string };

const MOST_RULES = 5000;
const LONGEST = 2000;

type Group = { agents: string[]; rules: RobotsRule[]; hasRules: boolean };

/**
 * The rules of a robots.txt (RFC 9309) that hold for the crawler named by a product token such as `Variorum`, the one that
 * decides first in front: those of every group that names it, else those of every group for `*`. Other lines are passed over.
 */
export function parseRobots(text: string, token: string): RobotsRule[] {
  const groups = groupsIn(text);
  const own = groups.filter(({ agents }) => agents.includes(token.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  return chosen
    .flatMap(({ rules }) => rules)
    .slice(0, MOST_RULES)
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
}

/** Whether the rules, in their order, let a crawler ask for an address. */
export function isAllowedByRobots(rules: readonly RobotsRule[], { pathname, search }: URL): boolean {
  if (pathname === "/robots.txt") return true;
  const path = plainPath(`${pathname}${search}`).slice(0, LONGEST);
  return rules.find(({ pattern }) => fits(pattern, path))?.allow ?? true;
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|[\r\n]/)) {
    const [, field = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") nameAgent(groups, value.trim());
    else if (name === "allow" || name === "disallow") addRule(groups.at(-1), name === "allow", value.trim());
  }
  return groups;
}

function nameAgent(groups: Group[], value: string): void {
  const last = groups.at(-1);
  const agent = value === "*" ? "*" : (/^[a-z_-]+/i.exec(value)?.[0]?.toLowerCase() ?? "");
  if (last === undefined || last.hasRules) groups.push({ agents: [agent], rules: [], hasRules: false });
  else last.agents.push(agent);
}

function addRule(group: Group | undefined, allow: boolean, value: string): void {
  if (group === undefined) return;
  group.hasRules = true;
  const pattern = plainPath(value);
  // An empty pattern fits nothing: "Disallow:" alone allows everything.
  if (/^[/*]/.test(pattern) && pattern.length <= LONGEST) group.rules.push({ allow, pattern });
}

/** Whether a pattern fits the beginning of a path: `*` stands for any characters, `$` at the end for the end. */
function fits(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith("$");
  const parts = (toEnd ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return !toEnd || path.length === first.length;
  const last = toEnd ? (rest.pop() ?? "") : "";
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !toEnd || (path.length - last.length >= at && path.endsWith(last));
}

/** Percent-encodes what is not ASCII, decodes what needs no encoding, and writes the digits of the rest large, so that spellings meet. */
function plainPath(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character))
    .replace(/%([0-9a-f]{2})/gi, (encoded: string, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : encoded.toUpperCase();
    });
}
