// A corpus on servers, connected as a person does: the command, the address, the tree, an article, a search, the figures;
// then a wrong password, a server that is gone and comes back, and the folder's own corpus again.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root, temporaryFolder } from '../vscode/paths.mjs';
import { openWorkbench } from './workbench.mjs';

const onServers = {
  'a.txt': '溆浦县水库\n\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n\n溆浦县有水库128座，栽树350余株。\n',
  'b.txt': '嶗山區水庫\n\n來源：嶗山區融媒體中心\n發佈時間：2020-01-05\n\n嶗山區有水庫77座，栽樹240餘株。\n',
  'c.txt': '秭归县水库\n\n来源：秭归县融媒体中心\n发布时间：2021-05-06\n\n秭归县有水库36座，党员20名。\n',
  'd.txt': '安化县水库\n\n来源：安化县融媒体中心\n发布时间：2021-06-07\n\n安化县有水库89座，党员40名。\n',
};
const inFolder = { 'own.txt': '沅陵县今年完成四座水库蓄水，全县栽树150余株。\n' };

async function write(folder, articles) {
  await mkdir(folder);
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
}

describe('A corpus on servers, by hand', () => {
  let running;
  let vscode;
  let folder;
  before(async function () {
    this.timeout(300_000);
    const { isInstalled, startServers } = await import('../../out/test/cluster/index.mjs');
    if (!isInstalled()) return this.skip();
    const parent = await temporaryFolder('connecting');
    folder = join(parent, 'corpus');
    await Promise.all([write(folder, inFolder), write(join(parent, 'loaded'), onServers)]);
    running = await startServers(2);
    await promisify(execFile)(
      process.execPath,
      [
        ...[join(root, 'dist', 'cli.js'), 'load', '--to', running.servers.map(({ url }) => url).join(',')],
        ...['--cluster', running.cluster, '--user', 'loader', join(parent, 'loaded')],
      ],
      { env: { ...process.env, CORPUS_READER_PASSWORD: 'l-secret' } },
    );
    vscode = await openWorkbench({ folder, settings: { 'corpusReader.tree.groupBy': 'place' } });
    await vscode.openView('Corpus');
    await rowOf('沅陵县今年');
  });
  after(async () => {
    await vscode?.close();
    await running?.end();
    if (folder) await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await vscode?.screenshot('connecting-failed ' + this.currentTest.title.slice(0, 40));
  });

  const rowOf = (text) =>
    vscode.until(async () => (await vscode.rows()).some((row) => row.includes(text)), `the row ${text}`);
  const inView = (text) => vscode.page.locator('.sidebar').filter({ hasText: text }).first().waitFor();
  const inPanel = (text) => vscode.page.locator('.part.panel').filter({ hasText: text }).first().waitFor();
  const box = () => vscode.page.locator('.quick-input-widget');
  const step = (text) => box().filter({ hasText: text }).waitFor();

  it('Should say what is wrong with an address, and ask no server for it', async () => {
    await vscode.runCommand('Corpus Reader: Connect to a Corpus…');
    await step('1 of 3');
    await vscode.page.locator('.quick-input-widget .quick-input-box input').fill('library.example');
    await step('Write an address as http://host:8123');
    await vscode.screenshot('connect-address');
    await vscode.page.keyboard.press('Escape');
    await box().waitFor({ state: 'hidden' });
  });

  it('Should say in the view that the password is wrong, and ask for it again', async () => {
    await vscode.runCommand('Corpus Reader: Connect to a Corpus…');
    await step('1 of 3');
    await vscode.answer(running.servers[0].url);
    await step('2 of 3');
    await vscode.answer('reader');
    await step('3 of 3');
    await vscode.answer('wrong');
    await inView('knows no user “reader” with this password.');
    await vscode.screenshot('connect-refused');
    await vscode.row('Try Again').click();
    await step('3 of 3');
    await vscode.answer('r-secret');
    await rowOf('湖南省');
  });

  it('Should show the articles of the servers in the tree, and only those', async () => {
    await inView('4 articles');
    const rows = await vscode.rows();
    assert.ok(!rows.some((row) => row.includes('沅陵县今年')), rows.join(' | '));
    assert.deepEqual(
      ['湖南省', '湖北省', '山东省'].filter((name) => !rows.some((row) => row.startsWith(name))),
      [],
    );
  });

  it('Should open an article that can’t be written, with a card over its numbers', async () => {
    await vscode.row('溆浦县水库').click();
    await vscode.until(() => vscode.boxOf('128座'), 'the text');
    await vscode.until(async () => /128/u.test((await vscode.hover('128座')) ?? ''), 'a card');
    await vscode.screenshot('connected-article');
    await vscode.page.locator('.tab', { hasText: '溆浦县水库' }).first().waitFor();
  });

  it('Should search all servers in both scripts', async () => {
    await vscode.runCommand('Corpus Reader: Search the Corpus in Both Scripts');
    await vscode.answer('水库');
    await inPanel('4 articles read · 8 occurrences in 4 of them');
    await vscode.screenshot('connected-search');
  });

  it('Should show the figures of all servers', async () => {
    await vscode.runCommand('Corpus Reader: Show the Corpus’s Figures');
    const page = await vscode.webview('[role="grid"], table');
    await page.getByText('128座').first().waitFor();
    await vscode.screenshot('connected-figures');
  });

  it('Should say that a shard does not answer, keep what was shown, and go on when it is back', async () => {
    await running.servers[1].kill();
    await vscode.runCommand('Corpus Reader: Ask the Servers Again');
    await inView('1 of 2 shards does not answer.');
    await rowOf('湖南省');
    await vscode.runCommand('Corpus Reader: Search the Corpus in Both Scripts');
    await vscode.answer('党员');
    await inPanel('1 of 2 shards does not answer.');
    await vscode.screenshot('connected-shard-gone');
    await running.servers[1].start();
    await vscode.row('Try Again').click();
    await vscode.until(
      async () => !(await vscode.rows()).some((row) => row.includes('Try Again')),
      'the servers’ answer',
    );
    await inView('4 articles');
  });

  it('Should show the folder’s corpus again where the reader disconnects', async () => {
    await vscode.runCommand('Corpus Reader: Disconnect from the Corpus');
    await rowOf('沅陵县今年');
    assert.ok(!(await vscode.rows()).some((row) => row.includes('山东省')));
  });
});
