// The native word splitter that npm built for this platform, for a VSIX of this platform.
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../vscode/paths.mjs';

const parts = ['package.json', 'LICENSE', 'index.js', 'build/Release/nodejieba.node', 'submodules/cppjieba/dict'];

/** Dictionaries of single parts of speech are no part of what is loaded. */
const wanted = (source) => !source.endsWith('pos_dict') && !source.endsWith('.md');

/** Puts it beside the thread that loads it. @param {string} dist the folder of the built extension */
export async function carryNodejieba(dist) {
  const from = join(root, 'node_modules', 'nodejieba');
  const to = join(dist, 'node_modules', 'nodejieba');
  for (const part of parts) {
    await mkdir(dirname(join(to, part)), { recursive: true });
    await cp(join(from, part), join(to, part), { recursive: true, filter: wanted });
  }
}
