// `npm start`: the reader on the sample corpus. The desktop VS Code if `code` is on the PATH, else the server build.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageAddress } from './page.mjs';
import { root } from './paths.mjs';
import { startServer } from './server.mjs';

const data = join(root, '.vscode-test', 'start');

/** A copy that may be written to, as the extension makes one; what was done to it last time stays. */
async function sampleCorpus() {
  const folder = join(root, '.vscode-test', 'start', 'sample-corpus');
  await mkdir(folder, { recursive: true });
  const names = JSON.parse(await readFile(join(root, 'src', 'features', 'samples', 'samples.json'), 'utf8'));
  for (const [seed, name] of Object.entries(names)) {
    await copyFile(join(root, 'seeds', seed), join(folder, name), constants.COPYFILE_EXCL).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return folder;
}

/** The server build's `code` inside a terminal of itself is no desktop. */
function hasDesktop() {
  const found = spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
  return found.status === 0 && !process.env.VSCODE_IPC_HOOK_CLI;
}

async function openDesktop(folder) {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder];
  const code = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  await once(code, 'exit');
}

async function openServer(folder) {
  const server = await startServer({ data, settings: { 'workbench.colorTheme': 'Default Light Modern' } });
  console.log(
    `\nCorpus Reader on the sample corpus: ${pageAddress({ origin: server.origin, folder, development: root })}`,
  );
  console.log('Open this address in a browser of this machine. Ctrl-C ends it.');
  process.exitCode = 0; // Ctrl-C is how it is meant to end.
  await server.ended;
}

const folder = await sampleCorpus();
await (hasDesktop() ? openDesktop(folder) : openServer(folder));
