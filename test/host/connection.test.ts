import * as assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { CancellationTokenSource, EventEmitter, Uri, extensions, window, workspace } from 'vscode';
import type { SecretStorage } from 'vscode';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import { readAddress } from '../../src/host/corpus/connectionAddress';
import type { ConnectionAddress } from '../../src/host/corpus/connectionAddress';
import { Connections } from '../../src/host/corpus/connections';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { ShownCorpus } from '../../src/host/corpus/shownCorpus';
import { Unanswered } from '../../src/host/corpus/unanswered';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { desktop } from '../../src/host/platform.desktop';
import { extensionId } from '../../src/ids';
import { isInstalled, startServers } from '../cluster/clickHouse';
import type { Servers } from '../cluster/clickHouse';
import { corpusFolder, eventually, withFile } from './corpus';
import { keptInMemory } from './keptInMemory';
import { memory } from './memory';

const never = new CancellationTokenSource().token;
const SUMS = '2022年3月20日，溆浦县学校有学生1240人，男生658人，女生562人。';

/** What `SecretStorage` keeps, for as long as a test. */
function secretsOf(kept: Map<string, string>): SecretStorage {
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    store: (key, value) => Promise.resolve(void kept.set(key, value)),
    delete: (key) => Promise.resolve(void kept.delete(key)),
    onDidChange: new EventEmitter<never>().event,
  };
}

describe('A corpus on servers', () => {
  const open: { dispose(): unknown }[] = [];
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  const platform = desktop(extension.extensionUri);
  let running: Servers | undefined;

  function connecting() {
    assert.ok(extension);
    const tables = lazyTables(extension.extensionUri);
    const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
    const analyser = analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
    const log = window.createOutputChannel('Connection under test', { log: true });
    const storage = memory();
    const handSetPlaces = new HandSetPlaces(Uri.joinPath(corpusFolder(), '..', 'places'), storage, log);
    const folder = new CorpusStore({
      ...{ decode, log, analyser, storage, handSetPlaces, lanes: 1, keeping: keptInMemory(tables) },
    });
    const corpus = new ShownCorpus(folder);
    const started: string[] = [];
    const startWorker: typeof platform.startWorker = (script) => {
      started.push(script);
      return platform.startWorker(script);
    };
    const secrets = new Map<string, string>();
    const needs = { platform: { startWorker }, tables, log, corpus, storage, secrets: secretsOf(secrets) };
    const connections = new Connections(needs);
    open.push(connections, corpus, folder, handSetPlaces, log);
    return { connections, corpus, folder, secrets, started, storage };
  }

  const addressOf = (url: string, user = 'reader'): ConnectionAddress => ({ url, database: 'corpus', user });

  async function load(urls: readonly string[], cluster: string, folder: string): Promise<void> {
    assert.ok(extension);
    const { program } = platform;
    const cli = Uri.joinPath(extension.extensionUri, 'dist', 'cli.js').fsPath;
    const env = { ...process.env, ...program?.env, CORPUS_READER_PASSWORD: 'l-secret' };
    const to = ['load', '--to', urls.join(','), '--cluster', cluster, '--user', 'loader', folder];
    await promisify(execFile)(program?.command ?? process.execPath, [cli, ...to], { env });
  }

  after(async () => {
    for (const each of open) each.dispose();
    await running?.end();
  });

  it('Should be in no bundle that is loaded before a reader connects', async () => {
    const text = async (name: string): Promise<string> => {
      assert.ok(extension);
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, 'dist', name));
      return new TextDecoder().decode(bytes);
    };
    const code = 'X-ClickHouse-User';
    assert.ok((await text('connectionThread.js')).includes(code), 'this is how it is known');
    for (const name of ['extension.js', 'extension.web.js', 'storeProcess.js', 'analysingProcess.js'])
      assert.ok(!(await text(name)).includes(code), name);
  });

  it('Should start no thread and ask no network before a reader connects', async () => {
    const { corpus, started, folder, connections } = connecting();
    await folder.reload();
    assert.ok((await corpus.count({})) > 0, 'the folder’s corpus is asked');
    assert.equal(corpus.connected, undefined);
    assert.equal(connections.current, undefined);
    assert.deepEqual(started, []);
  });

  it('Should take an address for one, and nothing else', () => {
    assert.deepEqual(readAddress(' http://host:8123/ '), { url: 'http://host:8123', database: 'corpus' });
    assert.deepEqual(readAddress('https://h/proxy/?database=lib'), { url: 'https://h/proxy', database: 'lib' });
    for (const wrong of ['', 'host', 'host:8123', 'file:///etc/passwd', 'ftp://h', 'http://', 'http://h/#a'])
      assert.equal(readAddress(wrong), 'no-address', wrong);
    for (const wrong of [
      'http://h/?database=',
      'http://h/?query=DROP',
      'javascript:alert(1)',
      'http://h/?database=a&x=1',
    ])
      assert.equal(readAddress(wrong), 'no-address', wrong);
    assert.equal(readAddress('http://me:secret@h:8123'), 'holds-user');
  });

  it('Should be let go at once where the reader takes it back while a server says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { connections, corpus, folder } = connecting();
    await folder.reload();
    const token = new CancellationTokenSource();
    const { port } = silent.address() as AddressInfo;
    const connected = connections.connect(addressOf(`http://127.0.0.1:${String(port)}`), 'p', token.token);
    await eventually('its question', () => sockets.length > 0);
    assert.equal(corpus.connected?.isOpen, false);
    token.cancel();
    await connected;
    assert.equal(corpus.connected, undefined);
    assert.equal(await corpus.count({}), folder.size);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('Should say that nobody answers at an address', async () => {
    const { connections, corpus } = connecting();
    await connections.connect(addressOf('http://127.0.0.1:1'), 'p', never);
    assert.equal(corpus.gaps.unanswered, '127.0.0.1:1 does not answer.');
    await assert.rejects(corpus.count({}), Unanswered);
  });

  it('Should answer as the folder does that was loaded, refuse a wrong password, and tell of a shard that is gone', async function () {
    this.timeout(120_000);
    if (!isInstalled()) return this.skip();
    running = await startServers(2);
    const { servers, cluster } = running;
    const [first, second] = servers;
    assert.ok(first && second);
    await withFile('sums.txt', SUMS, () =>
      load(
        servers.map(({ url }) => url),
        cluster,
        corpusFolder().fsPath,
      ),
    );
    const { connections, corpus, folder, secrets, storage } = connecting();
    await folder.reload();
    const own = await folder.count({});

    await connections.connect(addressOf(first.url), 'wrong', never);
    assert.match(corpus.gaps.unanswered ?? '', /knows no user “reader” with this password\.$/u);
    assert.equal(secrets.size, 0);

    await connections.connect(addressOf(first.url), 'r-secret', never);
    assert.deepEqual([...secrets.values()], ['r-secret']);
    assert.ok(!JSON.stringify(storage.keys().map((key) => storage.get(key))).includes('secret'));
    assert.equal(corpus.gaps.unanswered, undefined);
    assert.equal(corpus.size, own + 1);
    const { rows } = await corpus.list({}, { from: 0, to: 20 });
    const sums = rows.find(({ summary }) => summary.path.endsWith('sums.txt'));
    assert.ok(sums);
    const uri = Uri.parse(sums.summary.id, true);
    assert.equal(await corpus.text(uri), SUMS);
    assert.equal((await corpus.articleOf(uri))?.summary.id, sums.summary.id);
    assert.equal((await corpus.clashes({}, { from: 0, to: 9 })).rows[0]?.figure.entry.summary.id, sums.summary.id);
    assert.ok(((await corpus.keyWords(sums.summary.id, 9))?.rows.length ?? 0) > 0);
    await assert.rejects(corpus.setPlace(uri, undefined), /can’t be set by hand/u);

    await second.kill();
    await corpus.reload();
    assert.equal(corpus.gaps.unanswered, '1 of 2 shards does not answer.');
    assert.equal(corpus.size, own + 1, 'what was known stays');
    await assert.rejects(corpus.count({}), { message: '1 of 2 shards does not answer.' });
    await second.start();
    await corpus.reload();
    assert.equal(corpus.gaps.unanswered, undefined);
    assert.equal(await corpus.count({}), own + 1);

    await connections.disconnect();
    assert.equal(await corpus.count({}), own);
    assert.equal(secrets.size, 0, 'the password is forgotten');
    assert.equal(connections.last?.url, first.url);
    await assert.rejects(corpus.text(uri), /connect to its corpus/u);
  });
});
