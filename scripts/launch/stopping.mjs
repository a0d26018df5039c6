const actions = [];
let stopping;

/** Registers how to stop something that was just started; what started last stops first. Returns the way to forget it. */
export function onStop(action) {
  actions.push(action);
  return () => {
    const index = actions.indexOf(action);
    if (index >= 0) actions.splice(index, 1);
  };
}

/** True from the first signal on: a failure after it is the stopping itself. */
export const isStopping = () => stopping !== undefined;

/** Stops everything registered, newest first, once; an action that fails does not keep the others from running. */
export function stopEverything() {
  stopping ??= (async () => {
    while (actions.length > 0) await attempt(actions.pop());
  })();
  return stopping;
}

async function attempt(action) {
  try {
    await action();
  } catch (error) {
    console.error(error.message);
  }
}

/** Makes SIGINT and SIGTERM stop everything and exit with 0; further signals change nothing. */
export function stopOnSignals() {
  const stop = () => stopEverything().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // npm dies of a SIGTERM without handing it on when a shell stands between: its death is the signal.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), 1000).unref();
  }
}
