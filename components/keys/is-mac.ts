/** Whether the device is Apple's, where ⌘ takes the place of Ctrl. False on the server. */
export function isMac(): boolean {
  return typeof navigator !== "undefined" && /^(Mac|iP)/.test(navigator.platform);
}
