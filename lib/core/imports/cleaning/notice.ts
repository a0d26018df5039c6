const SENTENCE_END = /(?<=[.!?…]["”»)]*)\s+(?=[\p{Lu}\p{N}¿¡«“"(])/u;
// Who says something is being reported, and so the paragraph is part of the article.
const ATTRIBUTION =
  /\b(?:said|says|told|according to|reported|announced|claimed|warned|admitted|argued|wrote)\b|(?<!\p{L})(?:сказал|заяв|сообщи[лв]|сообщает|по словам|отмети|рассказал|написал|утвержда)|(?<!\p{L})(?:sagte|sagt|erklärte|teilte|berichtete|laut)(?!\p{L})|(?<!\p{L})(?:a déclaré|selon|a dit|a affirmé|a annoncé)(?!\p{L})|(?<!\p{L})(?:dijo|según|afirmó|declaró|anunció|informó)(?!\p{L})/iu;

/**
 * Whether a line is a notice: every sentence of it matches one of the patterns, and none reports what somebody said.
 * One sentence of another kind keeps the whole line in the article.
 */
export function isNotice(line: string, patterns: readonly RegExp[]): boolean {
  const sentences = line.split(SENTENCE_END);
  const isKnown = sentences.every((sentence) => patterns.some((pattern) => pattern.test(sentence.trim())));
  return isKnown && !ATTRIBUTION.test(line);
}
