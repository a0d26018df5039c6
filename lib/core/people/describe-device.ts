// In this order: what comes later in the list also names the ones before it in its user agent.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(HeadlessChrome|Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad|iPod)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

const nameOf = (list: readonly (readonly [RegExp, string])[], userAgent: string) =>
  list.find(([sign]) => sign.test(userAgent))?.[1];

/** A browser's user agent in words, such as "Firefox on Linux"; for other programs the name they give, or "Unknown program". */
export function describeDevice(userAgent: string): string {
  const browser = nameOf(browsers, userAgent);
  const system = nameOf(systems, userAgent);
  if (browser) return system ? `${browser} on ${system}` : browser;
  const given = /^[\w.-]+/.exec(userAgent)?.[0];
  return given && given !== "Mozilla" ? given : "Unknown program";
}
