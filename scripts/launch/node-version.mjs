/** Ends the process with one sentence when Node is older than the 20.19 this project needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Variorum needs Node 20.19 or newer, and this is ${process.versions.node}: install the current LTS from https://nodejs.org, then run this again.`,
  );
  process.exit(1);
}
