// Obtains the VS Code server build: the folder `server` beside this file, installed once into .vscode-test.
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { obtainPackages } from './npmFolder.mjs';

/** Extensions of VS Code's own that start processes, have no part in reading, and that the page doesn't ask for. */
const busy = [
  ...['debug-auto-launch', 'debug-server-ready', 'git', 'grunt', 'gulp', 'jake', 'ms-vscode.js-debug'],
  ...['php-language-features', 'terminal-suggest'],
];

const buildIn = (home) => join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** @returns {Promise<string>} the folder that holds `out/server-main.js`; throws when the registry can't be reached */
export async function obtainServer() {
  return buildIn(await obtainPackages('server', { edition: 2, about: 'VS Code’s server build', finish }));
}

async function finish(home) {
  // The browser loads the server's modules below its own root.
  await symlink(join('..', '..', '..'), join(buildIn(home), 'node_modules'));
  await Promise.all(busy.map((name) => rm(join(buildIn(home), 'extensions', name), { recursive: true })));
}
