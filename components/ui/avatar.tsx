import styles from "./avatar.module.css";

const colours = ["#0f766e", "#7c3aed", "#b45309", "#3b5bdb", "#b8297a", "#3d6b1f", "#556070", "#a33b20"] as const;

function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/u).filter(Boolean);
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return `${first}${last}`.toUpperCase();
}

function colourOf(name: string): string {
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return colours[sum % colours.length] ?? colours[0];
}

/** A person's initials in a colour of their own, the same in both themes. The name stands beside it or in `title`. */
export function Avatar({ name, title }: { name: string; title?: boolean }) {
  const said = title ? { role: "img", "aria-label": name } : { "aria-hidden": true };
  return (
    <span {...said} className={styles.avatar} data-initials={initials(name)} style={{ background: colourOf(name) }} />
  );
}
