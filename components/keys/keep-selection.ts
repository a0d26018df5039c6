/** Remembers which words are selected, for a dialog whose field takes the selection; call the answer once it is closed. */
export function keepSelection(): () => void {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const kept = range?.cloneRange();
  return () => {
    if (!kept || kept.collapsed || !kept.startContainer.isConnected) return;
    const now = document.getSelection();
    now?.removeAllRanges();
    now?.addRange(kept);
  };
}
