// Runs beside the reader in the extension host: how late its timer is, what the process holds, and how long a hover takes.
// Writes a line of JSON a second to the file that the environment names.
const { appendFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');
const { performance } = require('node:perf_hooks');
const vscode = require('vscode');

const STEP = 5;
const HOVER_EVERY = 700;

exports.activate = () => {
  const to = process.env.CORPUS_PROBE_TO;
  if (!to) return;
  if (process.env.CORPUS_PROBE_PROFILE) void profileTo(process.env.CORPUS_PROBE_PROFILE);
  let last = performance.now();
  let late = 0;
  setInterval(() => {
    const now = performance.now();
    late = Math.max(late, now - last - STEP);
    last = now;
  }, STEP);
  const hovers = [];
  const hovered = process.env.CORPUS_PROBE_HOVERS;
  if (hovered) void hoverOver(vscode.Uri.parse(hovered), hovers);
  setInterval(() => {
    const { rss, heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage();
    appendFileSync(
      to,
      `${JSON.stringify({ at: Date.now(), late, rss, heapUsed, heapTotal, external, arrayBuffers, hovers: hovers.splice(0) })}\n`,
    );
    late = 0;
  }, 1000);
};

async function hoverOver(uri, times) {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  for (let at = 0; ; at += 37) {
    await wait(HOVER_EVERY);
    const begin = performance.now();
    const position = document.positionAt(at % document.getText().length);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position);
    times.push(performance.now() - begin);
  }
}

/** Milliseconds. */
const PROFILED = 12_000;

/** What the host does in its first seconds, as a profile that VS Code opens. */
async function profileTo(folder) {
  const { Session } = require('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await wait(PROFILED);
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(join(folder, `host-${Date.now()}.cpuprofile`), JSON.stringify(profile));
}
