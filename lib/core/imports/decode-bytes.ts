// What windows-1252 has in the place of the control characters 80–9F. Some platforms decode it as ISO 8859-1.
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** The text that bytes hold in an encoding, without its mark; null when they do not fit it, or it is unknown. */
export function decodeBytes(bytes: Uint8Array, label: string): { text: string; encoding: string } | null {
  try {
    const decoder = new TextDecoder(label.trim(), { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== "windows-1252") return { text, encoding: decoder.encoding };
    return { text: text.replace(/[\x80-\x9F]/g, restored), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function restored(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
}
