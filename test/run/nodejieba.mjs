// The native word splitter that npm built for this platform, for a VSIX of this platform.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../vscode/paths.mjs';

const parts = ['package.json', 'LICENSE', 'index.js', 'build/Release/nodejieba.node', 'submodules/cppjieba/dict'];

/** For extracting keywords, which nobody asks for here: loading insists on the files, and is content with one line. */
const keywords = { 'idf.utf8': '的 1.0\n', 'stop_words.utf8': '的\n' };

/** Dictionaries of single parts of speech are no part of what is loaded. */
const unwanted = ['pos_dict', '.md', ...Object.keys(keywords)];
const wanted = (source) => !unwanted.some((ending) => source.endsWith(ending));

/** Puts it beside the thread that loads it. @param {string} dist the folder of the built extension */
export async function carryNodejieba(dist) {
  const from = join(root, 'node_modules', 'nodejieba');
  const to = join(dist, 'node_modules', 'nodejieba');
  for (const part of parts) {
    await mkdir(dirname(join(to, part)), { recursive: true });
    await cp(join(from, part), join(to, part), { recursive: true, filter: wanted });
  }
  const dictionaries = join(to, 'submodules', 'cppjieba', 'dict');
  for (const [name, line] of Object.entries(keywords)) await writeFile(join(dictionaries, name), line);
}
