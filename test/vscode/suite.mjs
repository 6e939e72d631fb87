// Runs a compiled mocha suite inside VS Code's server build and judges the result by the suite's own report.
import { writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { follow } from './follow.mjs';
import { pageAddress } from './page.mjs';
import { root, temporaryFolder } from './paths.mjs';
import { startServer } from './server.mjs';
import { verdict } from './verdict.mjs';

/** Milliseconds without a line: longer than any test takes, however much else the machine has to do. */
const patience = 120_000;

/**
 * @typedef {object} Suite
 * @property {string} name for the report and the log
 * @property {string} tests the compiled module whose `run` is the suite
 * @property {string} [development] the extension's folder, the checkout unless given
 * @property {string} [vsix] a package to install first
 * @property {object} [settings] user settings
 * @property {number} [timeout] milliseconds without a line, after which the suite has failed
 */

/**
 * The suite's workspace is a folder with a copy of the five articles.
 * @param {Suite} suite
 * @returns {Promise<import('./verdict.mjs').Verdict>} never throws: what went wrong is in the answer, with the log
 */
export async function runInServer(suite) {
  const home = await temporaryFolder('suite');
  const run = { home, report: join(home, 'report.json'), lines: join(home, 'lines.log'), notes: [] };
  try {
    run.exit = await attempt(suite, run);
  } catch (error) {
    run.exit = { reason: error.message };
  }
  const result = await verdict(suite.name, run);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
  return result;
}

/** What every host gives to the suite: where its report and its lines go. */
export const suiteEnvironment = (run) => ({ CORPUS_READER_REPORT: run.report, CORPUS_READER_LINES: run.lines });

/** A fresh workspace with the five articles. */
export async function sampleWorkspace(home) {
  const folder = join(home, 'workspace');
  await cp(join(root, 'seeds'), folder, { recursive: true });
  return folder;
}

async function attempt(suite, run) {
  const folder = await sampleWorkspace(run.home);
  const { settings, vsix } = suite;
  const server = await startServer({ settings, vsix, env: suiteEnvironment(run) });
  const following = follow(run.lines, () => run.heard?.());
  let browser;
  try {
    browser = await launchChromium();
    const { development = root, tests, timeout = patience } = suite;
    const address = pageAddress({ origin: server.origin, folder, development, tests });
    return await open(await browser.newPage(), address, { server, run, timeout });
  } finally {
    await following.stop();
    await browser?.close();
    run.serverLog = server.log();
    await keepLogs(suite.name, server.data);
    await server.stop();
  }
}

/** Settles when VS Code says that the extension host has ended, or when nothing more can come. */
async function open(page, address, { server, run, timeout }) {
  const over = deferred();
  await page.exposeFunction('codeAutomationExit', (code) => over.resolve({ code }));
  await page.exposeFunction('codeAutomationLog', (type, args) => listen(run, type, args));
  page.on('crash', () => over.resolve({ reason: 'the browser page crashed' }));
  page.on('pageerror', (error) => run.notes.push(`page: ${error.message}`));
  void server.ended.then(() => over.resolve({ reason: 'the VS Code server ended' }));
  const late = () => over.resolve({ reason: `no end after ${Math.round(timeout / 1000)} seconds without a line` });
  let timer;
  run.heard = () => {
    clearTimeout(timer);
    timer = setTimeout(late, timeout);
  };
  run.heard();
  try {
    await page.goto(address, { timeout });
    return await over.promise;
  } finally {
    delete run.heard;
    clearTimeout(timer);
  }
}

/** The browser's suite has no files: its lines and its report come marked, among all else that the console says. */
function listen(run, type, [mark, ...rest]) {
  if (mark === 'CORPUS_READER_LINE') {
    run.heard?.();
    console.log(format(...rest));
  } else if (mark === 'CORPUS_READER_REPORT') writeFileSync(run.report, rest[0]);
  else run.notes.push(`${type}: ${[mark, ...rest].join(' ')}`);
}

/** VS Code's own logs of the last run, for who wants to know more than the report says. */
async function keepLogs(name, data) {
  const kept = join(root, '.vscode-test', 'logs', name);
  await rm(kept, { recursive: true, force: true });
  await mkdir(dirname(kept), { recursive: true });
  await cp(join(data, 'data', 'logs'), kept, { recursive: true }).catch(() => undefined);
}

function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve) => (parts.resolve = resolve));
  return parts;
}
