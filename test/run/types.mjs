// `npm run check-types`: the types of the extension, of the core (no Node, no DOM) and of the pages (DOM).
// TypeScript's native compiler does it in a fifth of the time. The linter needs the one in JavaScript, `typescript`,
// so that both stand in package.json, and `.bin/tsc` may be either.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../vscode/paths.mjs';
import { run } from './command.mjs';

const compiler = join('node_modules', 'typescript-native', 'bin', 'tsc');
const projects = ['.', 'src/core', 'src/webview'].map((project) => join(root, project));

/** @returns {Promise<number>} the exit code of the first project with an error, 0 if there is none */
export async function checkTypes() {
  for (const project of projects) {
    const code = await run(process.execPath, [compiler, '-p', project]);
    if (code !== 0) return code;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await checkTypes();
