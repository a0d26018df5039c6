/**
 * Watches, from the page's first script on, what a person waits for: the longest event of each interaction (as INP counts them), the
 * long tasks, and how long after a move of the pointer the next frame is drawn. All in milliseconds.
 */
export function watchPage(page) {
  return page.addInitScript(() => {
    const interactions = new Map();
    const longTasks = [];
    const moves = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true });
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: "longtask",
      buffered: true,
    });
    const afterFrame = (done) => requestAnimationFrame(() => setTimeout(done));
    addEventListener(
      "pointermove",
      ({ timeStamp, buttons }) => buttons === 0 && afterFrame(() => moves.push(performance.now() - timeStamp)),
      { capture: true, passive: true },
    );
    window.watched = {
      /** What was seen since the last time. */
      take() {
        const seen = {
          interactions: [...interactions.values()],
          longTasks: longTasks.splice(0),
          moves: moves.splice(0),
        };
        interactions.clear();
        return seen;
      },
    };
  });
}

/** What the page saw since the last call; waits until the events before it have been told. */
export function takeWatched(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.watched.take()), 100))),
  );
}
