// A Chromium that shows Chinese: what the machine has of both, and the rest from the packages of the folder `browser`.
import { spawnSync } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { obtainBrowser } from './browserPackages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const missingChromium =
  'No Chromium was found, and npm has none for this machine: install one, or set CHROMIUM to the path of its program';

/** @returns {Promise<string | undefined>} the path of the machine's own, or of the one that CHROMIUM names */
async function installedChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  for (const candidate of candidates) if (candidate && (await isExecutable(candidate))) return candidate;
  return undefined;
}

const isExecutable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Where there is no fontconfig to ask there is no font either; other systems than Linux bring theirs. */
function showsChinese() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** @returns {Promise<{executablePath: string, env: Record<string, string>}>} */
export async function findChromium() {
  const executablePath = await installedChromium();
  if (executablePath && showsChinese()) return { executablePath, env: {} };
  if (!executablePath && `${process.platform}-${process.arch}` !== 'linux-x64') throw new Error(missingChromium);
  const browser = await obtainBrowser();
  const env = showsChinese() ? {} : browser.fonts;
  if (executablePath) return { executablePath, env };
  return { executablePath: browser.executablePath, env: { ...env, ...browser.libraries } };
}

/** @returns {Promise<import('playwright-core').Browser>} headless; the caller closes it */
export async function launchChromium() {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: flags, timeout: 60_000, env: { ...process.env, ...env } });
}
