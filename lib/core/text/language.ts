const RIGHT_TO_LEFT_SCRIPTS = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);

/** The direction in which a language (BCP 47) is written; left to right when the tag is unknown or missing. */
export function directionOf(language: string | null | undefined): "ltr" | "rtl" {
  const script = scriptOf(language);
  return script !== null && RIGHT_TO_LEFT_SCRIPTS.has(script) ? "rtl" : "ltr";
}

/** A language tag in its canonical spelling (`EN_us` → `en-US`), or null when it is none. */
export function normalizeLanguage(tag: string): string | null {
  const canonical = localeOf(tag.trim().replaceAll("_", "-"))?.toString() ?? null;
  return canonical === null || canonical.startsWith("und") ? null : canonical;
}

function scriptOf(language: string | null | undefined): string | null {
  return (language ? localeOf(language)?.maximize().script : null) ?? null;
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
