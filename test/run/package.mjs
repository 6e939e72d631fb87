// The VSIX, and whether what is in it is what a reader needs: no more, no less.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { copy, makeVsix, vsce } from './vsix.mjs';

const folder = join(root, '.vscode-test');
export const vsixPath = join(folder, 'corpus-reader.vsix');
/** The one for this platform, with the word splitter. */
export const nativePath = join(folder, 'corpus-reader-native.vsix');

/** A little more than it has: whatever makes it grow is weighed first. */
const mostBytes = 11_500_000;

const needed = [
  'package.json',
  'README.md',
  'LICENSE',
  'ThirdPartyNotices.txt',
  'dist/extension.js',
  'dist/analysingProcess.js',
  'dist/storeProcess.js',
  'dist/connectionThread.js',
  'dist/pinyinThread.js',
  'dist/segmentingProcess.js',
  'dist/tables/fold.tsv',
];
const inTheBrowser = ['dist/extension.web.js', 'dist/analysingThread.web.js', 'dist/pinyinThread.web.js'];
const splitter = ['build/Release/nodejieba.node', 'submodules/cppjieba/dict/jieba.dict.utf8', 'LICENSE'].map(
  (file) => `dist/node_modules/nodejieba/${file}`,
);

/** The command line is for who has the checkout: no one calls it where VS Code keeps its extensions. */
const unwanted = /(^|\/)cli\.js$|(^|\/)(node_modules|src|test|out|\.vscode|\.vscode-test|\.ci)\/|\.map$|\.ts$/u;

/**
 * @param {{native: boolean}} options
 * @returns {Promise<number>} 0 when the package was made and is as it should be
 */
export async function packageExtension({ native }) {
  const vsix = native ? nativePath : vsixPath;
  await mkdir(folder, { recursive: true });
  await rm(vsix, { force: true });
  const code = await makeVsix({ out: vsix, native });
  if (code !== 0) return code;
  const faults = await faultsOf(vsix, native ? [splitter, inTheBrowser] : [inTheBrowser, splitter]);
  for (const fault of faults) console.error(fault);
  return faults.length;
}

async function faultsOf(vsix, [wanted, alien]) {
  const listing = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: copy, encoding: 'utf8' });
  const files = listing.trim().split(/\r?\n/u);
  const others = files.filter((file) => !wanted.includes(file) && !file.startsWith('dist/node_modules/nodejieba/'));
  const { size } = await stat(vsix);
  return [
    ...[...needed, ...wanted].filter((file) => !files.includes(file)).map((file) => `missing in the package: ${file}`),
    ...others.filter((file) => unwanted.test(file)).map((file) => `no business in the package: ${file}`),
    ...alien.filter((file) => files.includes(file)).map((file) => `no business in this package: ${file}`),
    ...(size > mostBytes ? [`the package has ${size} bytes`] : []),
  ];
}
