import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startView, type View } from '#core/view/view.ts';
import { AddressWriter } from './address-writer.ts';

let entries: string[];
let written: number;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  entries = ['/'];
  written = 0;
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (leave = listener));
  vi.stubGlobal('history', {
    pushState: (...[, , url]: [unknown, string, string]) => entries.push(url),
    replaceState: (...[, , url]: [unknown, string, string]) => (entries[entries.length - 1] = url),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = () => new AddressWriter(() => (written += 1));
const withText = (text: string): View => ({ ...startView, filters: { ...startView.filters, text } });

it('a step and the first refinement are written at once, those that follow not more often than some times a second', () => {
  const writer = begin();
  writer.write({ ...startView, swipe: 50 }, 'push');
  expect(entries).toEqual(['/', '/?swipe=50']);
  vi.advanceTimersByTime(1000);
  for (let swipe = 51; swipe <= 80; swipe++) {
    writer.write({ ...startView, swipe }, 'replace');
    vi.advanceTimersByTime(10);
  }
  expect(written).toBeLessThan(6);
  vi.advanceTimersByTime(1000);
  expect(entries).toEqual(['/', '/?swipe=80']);
});

it('what waits is written before the next step and when the page is left, and the start view has a bare address', () => {
  const writer = begin();
  writer.write(withText('a'), 'push');
  writer.write(withText('ab'), 'replace');
  writer.write(startView, 'push');
  expect(entries).toEqual(['/', '/?q=ab', '/']);
  writer.write(withText('c'), 'replace');
  leave();
  expect(entries).toEqual(['/', '/?q=ab', '/?q=c']);
});

it('what waits is forgotten when the browser goes elsewhere', () => {
  const writer = begin();
  writer.write(withText('a'), 'push');
  writer.write(withText('ab'), 'replace');
  writer.forget();
  vi.advanceTimersByTime(1000);
  expect(entries).toEqual(['/', '/?q=a']);
});
