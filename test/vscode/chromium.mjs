// Finds a Chromium: one that the machine has, else the one that the npm package @sparticuz/chromium brings.
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

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

export const missingChromium =
  'No Chromium was found. Install one: sudo apt-get update && sudo apt-get install -y chromium fonts-wqy-microhei (or set CHROMIUM to the path of one)';

/** @returns {Promise<string>} the path of an executable; throws with the command that installs one */
export async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  for (const candidate of candidates) if (candidate && (await isExecutable(candidate))) return candidate;
  throw new Error(missingChromium);
}

const isExecutable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @returns {Promise<import('playwright-core').Browser>} headless; the caller closes it */
export async function launchChromium() {
  return chromium.launch({ executablePath: await findChromium(), args: flags, timeout: 60_000 });
}
