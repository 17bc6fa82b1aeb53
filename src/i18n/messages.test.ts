import { describe, expect, it } from 'vitest';
import en from './messages/en.json';
import zh from './messages/zh.json';

const messages = { zh: new Map(Object.entries(zh)), en: new Map(Object.entries(en)) };
const keys = [...messages.zh.keys()];

/** The program's own sources by path, as text. */
const sources = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        '/src/**/*.{ts,svelte}',
        '!/src/**/*.test.ts',
        '!/src/**/*.fixture.ts',
        '!/src/**/fixture/**',
        '!/src/i18n/paraglide/**',
      ],
      { query: '?raw', import: 'default', eager: true },
    ),
  ),
);

/** Comments may give Chinese examples; they are not shown to anybody. */
function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

function parametersOf(message: string | undefined): string[] {
  return [...(message ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

describe('the messages', () => {
  it('have the same keys in both languages, in the order of the alphabet', () => {
    expect([...messages.en.keys()]).toEqual(keys);
    expect(keys).toEqual(keys.toSorted());
  });

  it('take the same parameters in both languages, each once', () => {
    for (const key of keys) {
      const parameters = parametersOf(messages.zh.get(key));
      expect(parametersOf(messages.en.get(key)), key).toEqual(parameters);
      expect(new Set(parameters).size, key).toBe(parameters.length);
    }
  });

  it('say something, and have no brace left open', () => {
    for (const [language, all] of Object.entries(messages)) {
      for (const [key, message] of all) {
        expect(message.trim().length, `${language} ${key}`).toBeGreaterThan(0);
        expect(message.replace(/\{\w+\}/g, ''), `${language} ${key}`).not.toMatch(/[{}]/);
      }
    }
  });

  it('are English in English: only the name of the other language is not', () => {
    const chinese = keys.filter((key) => /[\p{Script=Han}，。；：（）、]/u.test(messages.en.get(key) ?? ''));
    expect(chinese).toEqual(['other_language']);
  });

  it('are all used: a wording that no source shows is left out', () => {
    const everything = [...sources.values()].map(withoutComments).join('\n');
    const used = new Set([...everything.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('the sources', () => {
  // rooms that read Chinese text: the report, hand-written files, column names of spreadsheets
  const readsChinese = /^\/src\/(core\/report|compile|io)\//;
  // rooms whose words and signs are read on screen
  const onScreen = /^\/src\/(ui|app|map|state|i18n)\//;

  it('are found', () => {
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining(['/src/app/App.svelte', '/src/core/problem.ts']),
    );
  });

  it('hold no Chinese words: what is shown comes from the messages or the data', () => {
    const speaking = [...sources].filter(
      ([path, source]) => !readsChinese.test(path) && /\p{Script=Han}/u.test(withoutComments(source)),
    );
    expect(speaking.map(([path]) => path)).toEqual([]);
  });

  it('hold no Chinese signs where they would be read: a colon or a bracket belongs to a language too', () => {
    const speaking = [...sources].filter(
      ([path, source]) => onScreen.test(path) && /[\u3000-\u303f\uff00-\uffef]/.test(withoutComments(source)),
    );
    expect(speaking.map(([path]) => path)).toEqual([]);
  });
});
