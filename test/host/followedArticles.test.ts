import * as assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LanguageModelTextPart, Uri, WorkspaceEdit, lm, workspace } from 'vscode';
import { corpusFolder, eventually, withFile } from './corpus';

const line = (title: string, text: string): string => JSON.stringify({ title, text });
const road = line('甲镇通报', '湖南省怀化市溆浦县甲镇今日栖鹤修路三里。');
const bridges = line('乙镇通报', '湖南省怀化市溆浦县乙镇今日栖鹤修桥两座。');
const weather = line('丙镇通报', '湖南省怀化市溆浦县丙镇今日晴。');
const article = '丁镇通报\n\n湖南省怀化市溆浦县丁镇今日栖鹤修渠四条。\n';

/** A star, or a highlight of these words. */
const annotation = (source: string, exact?: string): string =>
  JSON.stringify({
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:uuid:${exact ?? 'star'}`, type: 'Annotation' },
    motivation: exact === undefined ? 'bookmarking' : 'highlighting',
    target:
      exact === undefined
        ? { source }
        : { source, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] },
  });

interface Kept {
  readonly target: string | { readonly source: string };
}

/** What the notes in the file are on, in its order. */
async function sources(file: Uri): Promise<string> {
  const lines = Buffer.from(await workspace.fs.readFile(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((one) => (JSON.parse(one) as Kept).target);
  return lines.map((target) => (typeof target === 'string' ? target : target.source)).join(' ');
}

const written = (file: Uri, ...lines: readonly string[]): Thenable<void> =>
  workspace.fs.writeFile(file, encoded(lines.map((one) => `${one}\n`).join('')));

/** All is read, and these words stand in the corpus so many times. */
async function inCorpus(words: string, times = 1): Promise<void> {
  await eventually(
    `${words} in the corpus`,
    async () => {
      const { content } = await lm.invokeTool('corpus_search', { input: { words }, toolInvocationToken: undefined });
      const [part] = content;
      const { corpus, hits } = JSON.parse(part instanceof LanguageModelTextPart ? part.value : '') as Answer;
      return corpus.reading === undefined && hits.length === times;
    },
    90_000,
  );
  // A look at what changed is taken right after it.
  await wait(2000);
}

interface Answer {
  readonly corpus: { readonly reading?: string };
  readonly hits: readonly unknown[];
}

/** Notes on what is in the corpus already, as others wrote them. */
async function withNotes(on: readonly string[], hits: number, work: (notes: Uri) => Promise<void>): Promise<void> {
  await withFile('notes.jsonl', '', async (notes) => {
    await inCorpus('今日栖鹤修', hits);
    await written(notes, ...on);
    await wait(2000);
    await work(notes);
  });
}

describe('Notes on articles that come to stand elsewhere', function () {
  this.timeout(180_000);

  const onLines = [annotation('多篇.jsonl#L2'), annotation('多篇.jsonl#L1', '栖鹤修路')];

  it('Should go with their article when lines come before it, and stay where its words were only edited', () =>
    withFile('多篇.jsonl', `${road}\n${bridges}\n`, (file) =>
      withNotes(onLines, 2, async (notes) => {
        await written(file, weather, road, bridges);
        const moved = '多篇.jsonl#L3 多篇.jsonl#L2';
        await eventually('the notes on their new lines', async () => (await sources(notes)) === moved, 90_000);
        await written(file, weather, road.replace('今日', '昨天下午'), bridges);
        await inCorpus('昨天下午栖鹤修路');
        assert.equal(await sources(notes), moved);
      }),
    ));

  it('Should stay on their line if their article stands on several now, or on none', () =>
    withFile('多篇.jsonl', `${road}\n${bridges}\n`, (file) =>
      withNotes(onLines, 2, async (notes) => {
        await written(file, weather, weather, bridges, bridges);
        await inCorpus('栖鹤修桥', 2);
        assert.equal(await sources(notes), '多篇.jsonl#L2 多篇.jsonl#L1');
      }),
    ));

  const onFile = [annotation('甲/丁.txt'), annotation('甲/丁.txt', '栖鹤修渠')];

  it('Should go with a file that is renamed in VS Code, and with its folder', () =>
    withFile('甲/丁.txt', article, () =>
      withNotes(onFile, 1, async (notes) => {
        await renamed(['甲/丁.txt', '甲/戊.txt']);
        await renamed(['甲', '乙']);
        await eventually('the notes', async () => (await sources(notes)) === '乙/戊.txt 乙/戊.txt', 90_000);
        await renamed(['乙', '甲']);
        await renamed(['甲/戊.txt', '甲/丁.txt']);
        await eventually('the notes back', async () => (await sources(notes)) === '甲/丁.txt 甲/丁.txt', 90_000);
      }),
    ));

  it('Should go with a file that is renamed again and again, each time before they are written', () =>
    withFile('甲/丁.txt', article, () =>
      withNotes(onFile, 1, async (notes) => {
        const names = ['甲/丁.txt', '甲/子.txt', '甲/丑.txt', '甲/寅.txt', '甲/卯.txt'];
        const steps = names.slice(1).map((name, index) => [names[index] ?? '', name] as const);
        await renamed(...steps);
        await eventually('the notes', async () => (await sources(notes)) === '甲/卯.txt 甲/卯.txt', 30_000);
        await renamed(...steps.map(([from, to]) => [to, from] as const).reverse());
        await eventually('the notes back', async () => (await sources(notes)) === '甲/丁.txt 甲/丁.txt', 30_000);
      }),
    ));

  it('Should go with a file that others move to another folder, as git does, and back', () =>
    withFile('甲/丁.txt', article, (file) =>
      withNotes(onFile, 1, async (notes) => {
        const to = Uri.joinPath(corpusFolder(), '庚/丁改.txt');
        moved(file, to);
        await eventually('the notes', async () => (await sources(notes)) === '庚/丁改.txt 庚/丁改.txt', 90_000);
        moved(to, file);
        await eventually('the notes back', async () => (await sources(notes)) === '甲/丁.txt 甲/丁.txt', 90_000);
      }),
    ));

  it('Should stay on a file that is gone as long as none is the same, and on one that was copied', () =>
    withFile('甲/丁.txt', article, (file) =>
      withNotes(onFile, 1, (notes) =>
        withFile('己.txt', article, async () => {
          await inCorpus('今日栖鹤修渠', 2);
          assert.equal(await sources(notes), '甲/丁.txt 甲/丁.txt');
          await workspace.fs.writeFile(Uri.joinPath(file, '../../己.txt'), encoded(article.replaceAll('丁镇', '辛镇')));
          await inCorpus('辛镇今日栖鹤修渠');
          await workspace.fs.delete(file);
          await inCorpus('今日栖鹤修渠');
          assert.equal(await sources(notes), '甲/丁.txt 甲/丁.txt');
          await workspace.fs.writeFile(file, encoded(article));
        }),
      ),
    ));
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As VS Code's explorer renames. */
async function renamed(...steps: readonly (readonly [from: string, to: string])[]): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const [from, to] of steps) edit.renameFile(Uri.joinPath(corpusFolder(), from), Uri.joinPath(corpusFolder(), to));
  assert.ok(await workspace.applyEdit(edit));
}

/** Without a word to VS Code. */
function moved({ fsPath: from }: Uri, { fsPath: to }: Uri): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
