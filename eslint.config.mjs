import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may import whom (type imports too); the picture is in ARCHITECTURE.md. */
const rooms = [
  {
    target: 'src/core',
    from: 'src',
    except: ['./core', './tables/words'],
    message: 'The core imports only the core, and the words of its rules, which are data.',
  },
  {
    target: 'src/tables',
    from: 'src',
    except: ['./tables', './core/index.ts'],
    message: 'Tables know only the core’s door.',
  },
  {
    target: 'src/host',
    from: 'src',
    except: ['./host', './tables', './core/index.ts', './core/corpus/cluster/index.ts', './ids.ts'],
    message: 'The host imports the core’s door, that of a corpus on servers, and vscode.',
  },
  {
    target: 'src/features',
    from: 'src',
    except: [
      ...['./features', './host', './core/index.ts', './tools/index.ts', './ids.ts'],
      ...['./webview/messages.ts', './webview/pageWords.ts', './webview/timelineMessages.ts'],
    ],
    message:
      'A feature imports the doors of core and tools, the host, the ids and what a page and its host say to each other.',
  },
  {
    target: 'src/tools',
    from: 'src',
    except: ['./tools', './core/index.ts'],
    message: 'What assistants may ask knows only the core’s door: neither the editor nor the command line.',
  },
  {
    target: 'src/webview',
    from: 'src',
    except: ['./webview', './tables', './core/index.ts'],
    message: 'A page imports the shapes of the core’s door and tables: it knows neither the editor nor the host.',
  },
];

/** A feature is a folder of its own (or one file) and never imports another; what several need stands in `shared`. */
const features = readdirSync(new URL('src/features', import.meta.url)).map((name) => ({
  target: `src/features/${name}`,
  from: 'src/features',
  except: [...new Set([`./${name}`, './shared'])],
  message: 'A feature never imports another feature; `shared` imports none.',
}));

/** The core's ground floor: what every finder stands on. */
const ground = ['tables.ts', 'article', 'files', 'numerals', 'words', 'match', 'text'];

/** The roof: made from an article. */
const roof = ['annotations', 'citations', 'conversion', 'views', 'corpus', 'checks'];

/** The finders, one room a kind: every other folder. They know each other by what was found; only these know a room. */
const known = { credits: ['dates'] };
const finders = readdirSync(new URL('src/core', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ![...ground, ...roof].includes(entry.name))
  .map(({ name }) => name);

const floor = (room, below, message) => ({
  target: `src/core/${room}`,
  from: 'src/core',
  except: [...ground, ...below].map((name) => `./${name}`),
  message,
});

const floors = [
  ...ground.map((room) => floor(room, [], 'The ground floor knows only itself.')),
  ...finders.map((room) =>
    floor(room, [room, ...(known[room] ?? [])], 'A finder knows the ground and the finders that it declares.'),
  ),
  ...roof.map((room) =>
    floor(room, [...finders, ...roof], 'The roof knows what is below it, never the engine or the door.'),
  ),
];

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test', 'test/gold/score.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...rooms, ...floors, ...features] },
      ],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/tools/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(vscode|node:.*|fs|path)$', message: 'Core and tools are pure: text in, data out.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/vscode/server/stubs/**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: 'readonly', setInterval: 'readonly' },
    },
  },
  {
    files: ['test/**/*.test.mjs'],
    languageOptions: {
      globals: { describe: 'readonly', it: 'readonly', before: 'readonly', after: 'readonly', afterEach: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        document: 'readonly',
        NodeFilter: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
  prettier,
);
