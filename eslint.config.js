import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const rooms = ['core', 'io', 'compile', 'workers', 'state', 'map', 'ui', 'i18n', 'app'];

// who may call whom: the arrows of docs/architecture.md
const allowed = {
  core: ['core'],
  io: ['core', 'io'],
  compile: ['core', 'io', 'compile'],
  workers: ['core', 'io', 'workers'],
  i18n: ['core', 'i18n'],
  state: ['core', 'io', 'i18n', 'workers', 'state'],
  map: ['core', 'state', 'i18n', 'map'],
  'map/layers': ['core', 'map'],
  ui: ['core', 'state', 'i18n', 'ui'],
  app: rooms,
};

/** Libraries that only one room may know. */
const kept = {
  'maplibre-gl': ['map', 'map/layers'],
  '@deck.gl/*': ['map', 'map/layers'],
  svelte: ['state', 'map', 'ui', 'i18n', 'app'],
  comlink: ['workers'],
  'node:*': ['compile'],
};

const nextDoor = {
  group: ['../*'],
  message: 'Inside a folder write ./file; from another room write #room/file.',
};

const importRules = Object.entries(allowed).map(([room, may]) => ({
  files: [`src/${room}/**/*.{ts,svelte}`],
  ignores: room === 'map' ? ['src/map/layers/**'] : [],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          nextDoor,
          ...rooms
            .filter((other) => !may.includes(other))
            .map((other) => ({
              regex: `^#${other}/`,
              message: `${room} may import only ${may.join(', ')}.`,
            })),
          ...Object.entries(kept)
            .filter(([, rooms]) => !rooms.includes(room) && room !== 'app')
            .map(([library, rooms]) => ({
              group: [library],
              message: `Only ${rooms.join(', ')} may know ${library}.`,
            })),
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist', 'public/data', 'src/i18n/paraglide', 'node_modules', 'test-results'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.svelte'] })],
      'import-x/extensions': ['.ts', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // not a SvelteKit application: there are no routes to resolve
      'svelte/no-navigation-without-resolve': 'off',
      // maps and sets are replaced, never changed, and held in $state.raw
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  ...importRules,
  // the command line prints; tests and benchmarks may reach into every room
  { files: ['src/compile/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // typed arrays are read at indices that are there by construction; a check at each would cost the speed they are for
  {
    files: ['src/core/summary/**', 'src/core/place/**', 'src/io/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['src/**/*.test.ts', 'tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
