// The reader in a real VS Code (its server build) on a folder of articles: how long until the tree is complete, again when
// the window is opened anew, until a file that changes, comes or goes is seen, and until a search shows its first line and
// its proof; how late the extension host's timers are meanwhile, what its process holds, and how long a hover takes. Prints a row a measure; asserts nothing. With
// CORPUS_PROBE_PROFILE=FOLDER it writes there what the host did in the first seconds of each window.
//
//   node esbuild.mjs --production && node test/bench/editorSpeed.mjs FOLDER ARTICLES [PICTURES]
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../vscode/chromium.mjs';
import { pageAddress } from '../vscode/page.mjs';
import { root, temporaryFolder } from '../vscode/paths.mjs';
import { startServer } from '../vscode/server.mjs';
import { Workbench } from '../screen/workbenchPage.mjs';

const [folder, articles, pictures] = process.argv.slice(2);
const expected = Number(articles);

async function probe(to) {
  const source = join(to, 'probe');
  await cp(join(root, 'test/bench/probe'), source, { recursive: true });
  const vsix = join(to, 'probe.vsix');
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  execFileSync(process.execPath, [vsce, 'package', ...flags], { cwd: source, stdio: 'ignore' });
  return vsix;
}

const count = (text) => Number(/([\d,]+) articles?/u.exec(text)?.[1]?.replaceAll(',', '') ?? 0);

/** What the view says: how many articles, and whether it is still reading. */
async function said(page) {
  const pane = await page
    .locator('.sidebar')
    .innerText()
    .catch(() => '');
  return { articles: count(pane), isReading: pane.includes('Reading:') };
}

/** @param step milliseconds between two looks: each costs the page a layout, so a long reading is looked at seldom */
async function complete(page, wanted, since, { patience = 3_600_000, step = 20 } = {}) {
  for (const giveUp = Date.now() + patience; Date.now() < giveUp; await wait(step)) {
    const { articles: there, isReading } = await said(page);
    if (there === wanted && !isReading) return Date.now() - since;
  }
  throw new Error(`No tree of ${wanted} articles: ${JSON.stringify(await said(page))}`);
}

async function there(page, wanted, since, patience = 600_000) {
  for (const giveUp = Date.now() + patience; Date.now() < giveUp; await wait(20))
    if ((await said(page)).articles === wanted) return Date.now() - since;
  throw new Error(`No tree of ${wanted} articles.`);
}

async function probed(file, from, to) {
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const within = lines.filter(({ at }) => at > from && at <= to + 1000);
  const hovers = within.flatMap((line) => line.hovers).sort((a, b) => a - b);
  const late = within.map((line) => line.late);
  return {
    late: Math.max(...late),
    lateAfterStart: Math.max(...late.slice(3)),
    megabytes: Math.max(...within.map(({ rss }) => rss)) / 1e6,
    heap: Math.max(...within.map(({ heapUsed }) => heapUsed)) / 1e6,
    hovers: hovers.length,
    hover95: hovers[Math.floor(hovers.length * 0.95)],
    hoverMost: hovers.at(-1),
  };
}

const panel = (page) => page.locator('.part.panel');

/** From the Enter that begins it: until a line is shown, and until the view says how many there are. */
async function searched(vscode, words, inBothScripts) {
  const { page } = vscode;
  await vscode.runCommand('Corpus Reader: Search the Corpus in Both Scripts');
  const input = page.locator('.quick-input-widget input.input');
  await input.fill(words);
  await vscode.settle();
  const since = Date.now();
  await page.keyboard.press('Enter');
  const line = panel(page).locator('.monaco-list-row', { hasText: inBothScripts }).first();
  const shown = line.waitFor({ timeout: 120_000 }).then(() => Date.now() - since);
  const proof = panel(page).filter({ hasText: new RegExp(`“${words}” · [\\d,]+ articles read · [\\d,]+ occ`, 'u') });
  await proof.first().waitFor({ timeout: 120_000 });
  const told = Date.now() - since;
  const [occurrences = '?'] = /[\d,]+ occurrences?[^·\n]*/u.exec(await proof.first().innerText()) ?? [];
  say(`search for ${words}: first line (ms)`, await shown);
  say(`  and its proof: ${occurrences} (ms)`, told);
}

const say = (what, value) => console.log(`${what.padEnd(44)} ${typeof value === 'string' ? value : value.toFixed(0)}`);

const work = await temporaryFolder('editor-speed');
const to = join(work, 'probe.jsonl');
const hovered = join(work, 'hovered.txt');
await mkdir(work, { recursive: true });
await cp(
  join(
    root,
    'seeds',
    (await readdir(join(root, 'seeds'))).find((name) => name.endsWith('.txt')),
  ),
  hovered,
);
const env = { CORPUS_PROBE_TO: to, CORPUS_PROBE_HOVERS: `file://${hovered}` };
const server = await startServer({ vsix: await probe(work), env });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const vscode = new Workbench({ page, pictures: pictures ?? work, server, browser, folder });
  await page.goto(pageAddress({ origin: server.origin, folder, development: root }));
  await vscode.ready();
  const begun = Date.now();
  await vscode.openView('Corpus');
  say('tree complete (ms)', await complete(page, expected, begun, { step: 500 }));
  const at = Date.now();
  const { late, lateAfterStart, megabytes, heap, hovers, hover95, hoverMost } = await probed(to, begun, at);
  say('  latest timer while indexing (ms)', late);
  say('  the same without the first three seconds', lateAfterStart);
  say('  process at most (MB, all threads)', megabytes);
  say('  heap of the host at most (MB)', heap);
  say(`  hover, 95th of 100 (ms, ${String(hovers)} asked)`, hover95 ?? NaN);
  say('  longest hover (ms)', hoverMost ?? NaN);
  if (pictures) await vscode.screenshot('indexed');
  await wait(5000);
  await page.reload();
  await vscode.ready();
  const reloaded = Date.now();
  // The view that was open is open again.
  say('tree there when opened again (ms)', await there(page, expected, reloaded));
  say('  and every file looked at (ms)', await complete(page, expected, reloaded, { step: 100 }));
  await wait(10_000);
  await searched(vscode, '第100号简报', /第100[号號][简簡][报報]/u);
  await searched(vscode, '水库', /水[库庫]/u);
  const file = join(folder, 'a change of the bench.txt');
  const article = '兴山县水库蓄水\n湖北省宜昌市兴山县2023年5月3日讯　兴山县水利局近日完成三座水库蓄水。';
  try {
    // The first one has the analysis's thread started.
    for (const which of ['first added', 'added']) {
      let since = Date.now();
      await writeFile(file, article);
      say(`${which} file counted (ms)`, await there(page, expected + 1, since, 60_000));
      await wait(3000);
      since = Date.now();
      await rm(file);
      say('removed file seen (ms)', await complete(page, expected, since, { patience: 60_000 }));
      await wait(3000);
    }
  } finally {
    await rm(file, { force: true });
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(work, { recursive: true, force: true });
}
