import { type NameToken, roleWeights } from "./name-token";
import { soundCode } from "./sound-code";

/** Words of a name as if they were written together; it tells as much as they do. */
export function joinTokens(tokens: readonly NameToken[]): NameToken {
  const latin = tokens.map((token) => token.latin).join("");
  const plainCode = tokens.map((token) => token.plainCode).join("");
  const weight = tokens.reduce((sum, token) => sum + token.weight, 0);
  const written = tokens.map((token) => token.written).join(" ");
  return {
    written,
    part: tokens[0]?.part ?? 0,
    role: "plain",
    weight: Math.max(weight, roleWeights.plain),
    latin,
    code: soundCode(latin),
    plainCode,
  };
}
