// The VSIX, and whether what is in it is what a reader needs: no more, no less.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { copy, makeVsix, vsce } from './vsix.mjs';

export const vsixPath = join(root, '.vscode-test', 'corpus-reader.vsix');

/** Ten times what it has now would be a mistake. */
const mostBytes = 8_000_000;

const needed = [
  'package.json',
  'README.md',
  'dist/extension.js',
  'dist/extension.web.js',
  'dist/cli.js',
  'dist/tables/fold.tsv',
];
const unwanted = /(^|\/)(node_modules|src|test|out|\.vscode|\.vscode-test|\.ci)\/|\.map$|\.ts$/u;

/** @returns {Promise<number>} 0 when the package was made and is as it should be */
export async function packageExtension() {
  await mkdir(dirname(vsixPath), { recursive: true });
  await rm(vsixPath, { force: true });
  const code = await makeVsix({ out: vsixPath });
  if (code !== 0) return code;
  const faults = await faultsOf(vsixPath);
  for (const fault of faults) console.error(fault);
  return faults.length;
}

async function faultsOf(vsix) {
  const listing = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: copy, encoding: 'utf8' });
  const files = listing.trim().split(/\r?\n/u);
  const { size } = await stat(vsix);
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `missing in the package: ${file}`),
    ...files.filter((file) => unwanted.test(file)).map((file) => `no business in the package: ${file}`),
    ...(size > mostBytes ? [`the package has ${size} bytes`] : []),
  ];
}
