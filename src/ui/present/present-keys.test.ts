import { expect, it } from 'vitest';
import { presentAction } from './present-keys.ts';

const press = (key: string, more: Partial<Parameters<typeof presentAction>[0]> = {}) =>
  presentAction({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    ...more,
  });

it('arrows, clickers and letters steer', () => {
  const asked = [
    'ArrowRight',
    'PageDown',
    ' ',
    'ArrowLeft',
    'PageUp',
    'Home',
    'End',
    'b',
    '.',
    'F',
    'l',
    'R',
  ];
  expect(asked.map((key) => press(key))).toEqual([
    'next',
    'next',
    'next',
    'previous',
    'previous',
    'first',
    'last',
    'blank',
    'blank',
    'full-screen',
    'pointer',
    'return',
  ]);
  expect(press('7')).toEqual({ digit: '7' });
});

it('the place of a key counts where it writes no Latin letter', () => {
  expect(press('и', { code: 'KeyB' })).toBe('blank');
});

it('keys of the browser, of an input method and without a meaning are left alone', () => {
  expect(press('b', { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('b', { isComposing: true })).toBeNull();
  expect(press('Tab')).toBeNull();
  expect(press('ArrowDown')).toBeNull();
});
