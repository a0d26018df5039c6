const segmenters = new Map<string, Intl.Segmenter>();

/** The shared segmenter of a language. A tag that the platform does not accept is read as no language. */
export function segmenterFor(granularity: "grapheme" | "word" | "sentence", language?: string | null): Intl.Segmenter {
  const key = `${granularity} ${language ?? ""}`;
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  const made = makeSegmenter(granularity, language);
  if (segmenters.size < 200) segmenters.set(key, made);
  return made;
}

function makeSegmenter(granularity: "grapheme" | "word" | "sentence", language?: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
