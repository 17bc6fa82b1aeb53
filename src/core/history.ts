/** A value with what it was before and, after steps back, what it was to become; never changed, only replaced. */
export interface History<Value> {
  /** Oldest first. */
  past: readonly Value[];
  present: Value;
  /** Nearest first. */
  future: readonly Value[];
}

export function beginHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** A new step; what had been undone is gone. */
export function record<Value>({ past, present }: History<Value>, next: Value): History<Value> {
  return { past: [...past, present], present: next, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
  };
}

/** One undone step forth again; the same history where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
