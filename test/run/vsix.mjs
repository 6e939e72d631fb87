// A VSIX of this checkout. It is packed from a copy, since whoever installs it wants another page than whoever builds
// it: the README without pictures (an installed page shows none but those of the web) and without the building.
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { run } from './command.mjs';
import { carryNodejieba } from './nodejieba.mjs';

/** The extension as it is packed. */
export const copy = join(root, '.vscode-test', 'package');
export const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');

/** Nothing is published from here, so there is no repository for links to be looked up in. */
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** What no reader of an installed extension needs, and what must not be asked of the copy. */
const left = new Set(['node_modules', 'out', 'src', 'test', '.git', '.vscode-test', 'package.json']);

const webTwins = ['extension.web.js', 'analysingThread.web.js', 'pinyinThread.web.js'];

/** In the order in which the installed page has them. */
export const pageNames = ['README.md', 'README.zh-cn.md', 'README.zh-tw.md'];

/** What follows in a README is for those who build. */
const builders = /^<!-- What follows is for who builds it.*-->$/mu;

/**
 * Builds, then packs.
 * @param {{out: string, native?: boolean}} options `out` is a file, or a folder for a file of the usual name; `native`
 * is for this platform alone, with nodejieba
 * @returns {Promise<number>} the exit code
 */
export async function makeVsix({ out, native = false }) {
  const built = await run(process.execPath, ['esbuild.mjs', '--production']);
  if (built !== 0) return built;
  await copyExtension();
  await rename(join(copy, 'dist', 'ThirdPartyNotices.txt'), join(copy, 'ThirdPartyNotices.txt'));
  if (native) await makeNative();
  const target = native ? ['--target', `${process.platform}-${process.arch}`] : [];
  return run(process.execPath, [vsce, 'package', ...flags, ...target, '--out', out], { cwd: copy });
}

/** The package for one platform is never run in a browser. */
async function makeNative() {
  await carryNodejieba(join(copy, 'dist'));
  for (const name of webTwins) await rm(join(copy, 'dist', name));
  const manifest = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'));
  await writeFile(join(copy, 'package.json'), `${JSON.stringify({ ...manifest, browser: undefined }, null, 2)}\n`);
}

async function copyExtension() {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const name of await readdir(root)) {
    if (!left.has(name) && !pageNames.includes(name) && !name.endsWith('.vsix'))
      await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await writeFile(join(copy, 'README.md'), await pageInAllLanguages());
  await writeFile(join(copy, 'package.json'), readersManifest(await readFile(join(root, 'package.json'), 'utf8')));
}

/**
 * The page of who has it installed: up to the building, without pictures of the checkout and links to its other pages.
 * @param {string} readme
 */
export function readersPage(readme) {
  const [page = ''] = readme.split(builders);
  const shown = page.replace(/^ *!\[[^\]]*\]\((?!https:)[^)]*\)$/gmu, '').replace(/^\[[^\]]*\]\((?!https:).*$/gmu, '');
  return `${shown
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^(- .*)\n\n(?=- )/gmu, '$1\n')
    .trimEnd()}\n`;
}

/** All languages on the one page that VS Code shows. */
async function pageInAllLanguages() {
  const pages = await Promise.all(pageNames.map((name) => readFile(join(root, name), 'utf8')));
  return pages.map(readersPage).join('\n---\n\n');
}

function readersManifest(manifest) {
  const kept = { ...JSON.parse(manifest), scripts: undefined, devDependencies: undefined, bin: undefined };
  return `${JSON.stringify({ ...kept, optionalDependencies: undefined, allowScripts: undefined }, null, 2)}\n`;
}
