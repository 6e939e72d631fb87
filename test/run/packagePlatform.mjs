// `npm run package:platform`: a VSIX for this platform, with the native word splitter that was built for it.
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { packageFlags, run } from './command.mjs';

const from = join(root, 'node_modules', 'nodejieba');
const to = join(root, 'dist', 'node_modules', 'nodejieba');
const parts = ['package.json', 'LICENSE', 'index.js', 'build/Release/nodejieba.node', 'submodules/cppjieba/dict'];

/** Dictionaries of single parts of speech are no part of what is loaded. */
const wanted = (source) => !source.endsWith('pos_dict') && !source.endsWith('.md');

async function carryNodejieba() {
  for (const part of parts) {
    await mkdir(dirname(join(to, part)), { recursive: true });
    await cp(join(from, part), join(to, part), { recursive: true, filter: wanted });
  }
}

await rm(join(root, 'dist'), { recursive: true, force: true });
await carryNodejieba();
const target = `${process.platform}-${process.arch}`;
process.exitCode = await run('npx', ['--no-install', 'vsce', 'package', ...packageFlags, '--target', target]);
await rm(join(root, 'dist', 'node_modules'), { recursive: true, force: true });
