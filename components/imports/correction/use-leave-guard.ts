import { useEffect, useState } from "react";

/** The address of the link that a click would follow in this tab, or null. */
function followed(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.isContentEditable) return null;
  return link.hash !== "" && link.pathname === location.pathname ? null : link.href;
}

/**
 * While there is something to lose, links of the page lead nowhere but are told as `asked`, and the browser asks before it
 * closes or reloads the page.
 */
export function useLeaveGuard(isDirty: boolean) {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    if (!isDirty) return;
    const click = (event: MouseEvent) => {
      const href = followed(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setAsked(href);
    };
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("click", click, { capture: true });
    window.addEventListener("beforeunload", unload);
    return () => {
      window.removeEventListener("click", click, { capture: true });
      window.removeEventListener("beforeunload", unload);
    };
  }, [isDirty]);
  return { asked, stay: () => setAsked(null) };
}
