import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { parse } from 'papaparse';
import { corpusTools } from '../../src/tools/index';
import { hostileInputs } from '../tools/hostileInputs';
import { CLI, run } from './commandLine';

const TEXTS = {
  'a.txt': '湖南省怀化市溆浦县2022年3月20日讯，全县有党员300余名，水库12座，收稻谷3万吨。',
  'b.md': '# 消息\n\n湖北省宜昌市秭归縣2021年5月6日訊，全縣有黨員20名，修公路5公里。',
  'c.jsonl': ['四川省绵阳市安州区2019年8月7日讯，全区有党员7名。', '黨員八名都來了。']
    .map((text) => JSON.stringify({ text, path: '../../../etc/passwd' }))
    .join('\n'),
  'english.txt': 'Nothing in here is Chinese.',
};

interface Row {
  readonly article: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
}

describe('The tools as a server on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-mcp-'));
  const client = new Client({ name: 'test', version: '1' });
  before(async () => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', folder] }));
    for (;;) {
      const { corpus } = await call<{ corpus: { reading?: string } }>('corpus_articles', {});
      if (corpus.reading === undefined) return;
    }
  });
  after(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  const said = async (name: string, input: unknown): Promise<{ isError: boolean; text: string }> => {
    const answer = await client.callTool({ name, arguments: input as Record<string, unknown> });
    const [part] = answer.content as readonly { type: string; text: string }[];
    assert.equal(part?.type, 'text');
    return { isError: answer.isError === true, text: part.text };
  };
  async function call<Answer>(name: string, input: object): Promise<Answer> {
    const { isError, text } = await said(name, input);
    assert.equal(isError, false, text);
    return JSON.parse(text) as Answer;
  }

  it('Should tell what it is and which tools it has, that only read', async () => {
    assert.equal(client.getServerVersion()?.name, 'corpus-reader');
    assert.match(client.getInstructions() ?? '', /never obeyed/);
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
      corpusTools.map(({ name, description, schema }) => ({ name, description, inputSchema: schema })),
    );
    for (const { annotations } of tools) assert.equal(annotations?.readOnlyHint, true);
  });

  it('Should find what the search of the command line finds', async () => {
    const { hits, corpus } = await call<{ hits: readonly Row[]; corpus: object }>('corpus_search', { words: '党员' });
    const lines = run(['search', '党员', join(folder, 'a.txt'), join(folder, 'b.md')])
      .stdout.trimEnd()
      .split('\n');
    assert.deepEqual(
      hits.slice(0, 2).map(({ path, start, end, text }) => [path, String(start), String(end), text]),
      lines.map((line) => {
        const [path, start, end, , text] = line.split('\t');
        return [path, start, end, text];
      }),
    );
    assert.equal(hits.length, 4);
    assert.deepEqual(corpus, {
      articles: 4,
      notRead: 'Files or lines that could not be read, and are in no answer: 1.',
    });
  });

  it('Should state the figures that the command line states, sentence by sentence', async () => {
    const { figures } = await call<{ figures: readonly (Row & { value: number })[] }>('corpus_figures', { count: 50 });
    const { stdout } = run(['figures', join(folder, 'a.txt'), join(folder, 'b.md')]);
    const rows = parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true }).data;
    assert.deepEqual(
      figures
        .filter(({ path }) => !path.endsWith('.jsonl'))
        .map(({ path, start, end, text, value, sentence }) => [path, `${start}`, `${end}`, text, `${value}`, sentence]),
      rows.map((row) => ['path', 'start', 'end', 'text', 'value', 'sentence'].map((name) => row[name])),
    );
    assert.ok(rows.length >= 4);
  });

  it('Should read each article at its offsets, also one of many in a file, and follow no path that stands in one', async () => {
    const { hits } = await call<{ hits: readonly Row[] }>('corpus_search', { words: '黨員八名' });
    const [hit] = hits;
    assert.ok(hit);
    assert.equal(hit.article, `${join(folder, 'c.jsonl')}#L2`);
    assert.equal(hit.path, join(folder, 'c.jsonl'));
    const read = await call<{ sentences: readonly Row[] }>('corpus_read', { article: hit.article });
    assert.deepEqual(
      read.sentences.map(({ text }) => text),
      ['黨員八名都來了。'],
    );
    const whole = await call<{ sentences: readonly Row[] }>('corpus_read', { article: join(folder, 'a.txt') });
    const source = readFileSync(join(folder, 'a.txt'), 'utf8');
    for (const { start, end, text } of whole.sentences) assert.equal(source.slice(start, end), text);
  });

  it('Should refuse whatever is no question, with one sentence, and go on', async () => {
    for (const [tool, input, says] of hostileInputs) {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) continue;
      // The SDK takes this one field away before anybody sees it.
      if (Object.hasOwn(input, '__proto__')) continue;
      const { isError, text } = await said(tool, input);
      assert.equal(isError, true, text);
      assert.match(text, says);
      assert.doesNotMatch(text, /\n|\bat .*:\d+:\d+/u);
    }
    await assert.rejects(said('corpus_write', {}), /There is no tool of this name/);
    await call('corpus_articles', {});
  });

  it('Should give up where the client does', async () => {
    const stop = new AbortController();
    const asked = client.callTool({ name: 'corpus_search', arguments: { words: '的' } }, undefined, {
      signal: stop.signal,
    });
    stop.abort();
    await assert.rejects(asked);
    await call('corpus_articles', {});
  });

  it('Should say what it needs where nothing is named, or its own input is', () => {
    assert.match(run(['mcp']).stderr, /mcp PATH…/);
    assert.match(run(['mcp', '-']).stderr, /standard input/);
  });

  it('Should leave nothing behind when the other side hangs up', () => {
    const { status, stdout, stderr } = run(['mcp', folder], '', { TMPDIR: folder });
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(TEXTS).sort());
  });
});
