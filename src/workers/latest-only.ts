/** Answer to a request that a newer one made stale. */
export const SUPERSEDED = Symbol('superseded');

/**
 * Wraps an asynchronous operation so that only the newest request is answered: one runs, at most one waits, and
 * a newer request takes the place of the waiting one and makes the running one's result stale. A stale request
 * resolves to `SUPERSEDED`; a failure of one is dropped with it.
 */
export function latestOnly<Request, Answer>(
  operate: (request: Request) => Promise<Answer>,
): (request: Request) => Promise<Answer | typeof SUPERSEDED> {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  return async (request) => {
    const mine = ++newest;
    // wait for the one that runs, however it ends
    await running.then(undefined, () => undefined);
    if (mine !== newest) return SUPERSEDED;
    const answer = operate(request);
    running = answer;
    try {
      const value = await answer;
      return mine === newest ? value : SUPERSEDED;
    } catch (error) {
      if (mine === newest) throw error;
      return SUPERSEDED;
    }
  };
}
