import { expect, it } from 'vitest';
import { latestOnly, SUPERSEDED } from './latest-only.ts';

/** An operation whose answers are given by hand, in any order. */
function byHand() {
  const settle = new Map<string, { resolve: (answer: string) => void; reject: (error: Error) => void }>();
  const operate = (request: string) =>
    new Promise<string>((resolve, reject) => {
      settle.set(request, { resolve, reject });
    });
  return { settle, operate };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

it('answers a lone request', async () => {
  const ask = latestOnly((request: number) => Promise.resolve(request * 2));
  expect(await ask(21)).toBe(42);
});

it('drops the result of a running request when a newer one comes, and never starts one that was overtaken waiting', async () => {
  const { settle, operate } = byHand();
  const ask = latestOnly(operate);
  const answers = [ask('first')];
  await turn();
  answers.push(ask('second'), ask('third'));
  settle.get('first')?.resolve('1');
  await turn();
  expect([...settle.keys()]).toEqual(['first', 'third']);
  settle.get('third')?.resolve('3');
  expect(await Promise.all(answers)).toEqual([SUPERSEDED, SUPERSEDED, '3']);
});

it('reports the failure of the newest request and goes on with the next', async () => {
  const ask = latestOnly((fine: boolean) =>
    fine ? Promise.resolve('fine') : Promise.reject(new Error('no')),
  );
  await expect(ask(false)).rejects.toThrow('no');
  expect(await ask(true)).toBe('fine');
});

it('drops the failure of a request that was superseded', async () => {
  const { settle, operate } = byHand();
  const ask = latestOnly(operate);
  const first = ask('first');
  await turn();
  const second = ask('second');
  settle.get('first')?.reject(new Error('late'));
  await turn();
  settle.get('second')?.resolve('2');
  expect(await first).toBe(SUPERSEDED);
  expect(await second).toBe('2');
});
