import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, record, redo, undo } from './history.ts';

describe('a history', () => {
  it('takes steps back and forth again', () => {
    const history = record(record(beginHistory('a'), 'b'), 'c');
    expect(undo(history).present).toBe('b');
    expect(undo(undo(history)).present).toBe('a');
    expect(redo(undo(history))).toEqual(history);
  });

  it('forgets what was undone when a new step is taken', () => {
    const history = record(undo(record(beginHistory('a'), 'b')), 'c');
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe('a');
  });

  it('stays as it is where there is no step', () => {
    const history = beginHistory(0);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('undoes any number of steps and redoes them to the same value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), (steps, back) => {
        const done = steps.reduce((history, step) => record(history, step), beginHistory(-1));
        const times = Math.min(back, steps.length);
        let moved = done;
        for (let step = 0; step < times; step++) moved = undo(moved);
        expect(moved.present).toBe([-1, ...steps].at(-1 - times));
        for (let step = 0; step < times; step++) moved = redo(moved);
        expect(moved).toEqual(done);
      }),
    );
  });
});
