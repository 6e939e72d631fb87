// One running VS Code server: its own data folder, its own process group, ended by its own id.
import { spawn } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { setDisplayLanguage } from './displayLanguage.mjs';
import { temporaryFolder } from './paths.mjs';
import { quietSettings } from './settings.mjs';
import { obtainServer } from './serverBuild.mjs';

/**
 * @typedef {object} RunningServer
 * @property {string} origin `127.0.0.1:PORT`
 * @property {string} data the data folder: `data/logs` has the server's and the extension hosts' logs
 * @property {() => string} log what the server has printed
 * @property {Promise<void>} ended settles when the server's process has gone
 * @property {() => Promise<void>} stop ends it and all it started; removes the data folder unless the caller gave it
 */

/**
 * @param {{settings?: object, env?: Record<string, string>, driver?: boolean, vsix?: string, data?: string,
 *   locale?: string}} options
 * `settings` come on top of the quiet ones; `driver` lets a page choose extensions and tests by its payload;
 * `vsix` is installed before the start; `locale` is the display language.
 * @returns {Promise<RunningServer>}
 */
export async function startServer({ settings = {}, env = {}, driver = true, vsix, data, locale } = {}) {
  const build = await obtainServer();
  const folder = data ?? (await temporaryFolder('vscode'));
  await writeSettings(folder, settings);
  if (vsix) await installExtension(build, folder, vsix);
  const flags = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'];
  if (driver) flags.push('--enable-smoke-test-driver');
  if (locale) {
    await setDisplayLanguage(folder, locale);
    flags.push('--locale', locale);
  }
  const server = launch(build, folder, flags, env);
  const port = await listening(server);
  return {
    origin: `127.0.0.1:${port}`,
    data: folder,
    log: server.log,
    ended: server.ended,
    stop: async () => {
      await server.end();
      if (!data) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function writeSettings(folder, settings) {
  const user = join(folder, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

async function installExtension(build, folder, vsix) {
  const copy = join(folder, 'extension.vsix');
  await cp(vsix, copy);
  const installer = launch(build, folder, ['--install-extension', copy], {});
  await Promise.race([installer.ended, wait(60_000, undefined, { ref: false })]);
  await installer.end();
  if (!installer.log().includes('was successfully installed')) {
    throw new Error(`The VSIX was not installed:\n${installer.log()}`);
  }
}

const deadly = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function launch(build, folder, flags, env) {
  const common = ['--server-data-dir', folder, '--accept-server-license-terms', '--telemetry-level', 'off'];
  const child = spawn(process.execPath, [join(build, 'out', 'server-main.js'), ...flags, ...common], {
    cwd: build,
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit').then(() => undefined);
  const atExit = () => signal(child.pid, 'SIGKILL');
  // A signal alone would end this process without its exit handlers, and leave the server behind.
  const leave = () => process.exit(process.exitCode ?? 1);
  process.once('exit', atExit);
  for (const name of deadly) process.once(name, leave);
  const end = async () => {
    signal(child.pid, 'SIGTERM');
    await Promise.race([ended, wait(3000, undefined, { ref: false })]);
    atExit();
    process.off('exit', atExit);
    for (const name of deadly) process.off(name, leave);
  };
  return { child, log: () => said, ended, end };
}

/** To the whole group that our server leads, the extension hosts included; gone already is as good. */
function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function listening(server) {
  const giveUp = Date.now() + 60_000;
  let gone = false;
  void server.ended.then(() => (gone = true));
  while (!gone && Date.now() < giveUp) {
    const port = /Extension host agent listening on (\d+)/.exec(server.log())?.[1];
    if (port) return Number(port);
    await wait(50);
  }
  await server.end();
  throw new Error(`VS Code's server did not start:\n${server.log()}`);
}
