import * as assert from 'node:assert/strict';
import { Uri, ConfigurationTarget, extensions, window, workspace } from 'vscode';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { NotReadError } from '../../src/host/corpus/notRead';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import type { ReadRange } from '../../src/host/platform';
import { desktop } from '../../src/host/platform.desktop';
import { extensionId, settingIds } from '../../src/ids';
import { corpusFolder, eventually, withFile } from './corpus';
import { entriesOf, keptInMemory } from './keptInMemory';
import { memory } from './memory';

const LINES = 400;
/** Long enough that a few hundred make several pieces; the analysis reads the first words alone. */
const line = (at: number, county = '溆浦县'): string =>
  JSON.stringify({ text: `${county}第${String(at)}号简报`, more: '水'.repeat(2000) });
const lines = (county?: string): string[] => Array.from({ length: LINES }, (_, at) => line(at + 1, county));

describe('A large file of lines', () => {
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  const tables = lazyTables(extension.extensionUri);
  const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
  const inSlices = analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
  const { readRange } = desktop(extension.extensionUri);
  assert.ok(readRange);
  const log = window.createOutputChannel('Large files under test', { log: true });
  const open: { dispose(): void }[] = [log];

  function store(range: ReadRange | undefined, analyser: ArticleAnalyser = inSlices): CorpusStore {
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const made = new CorpusStore({
      ...{ decode, log, analyser, handSetPlaces, lanes: 2, readRange: range },
      ...{ storage: memory(), keeping: keptInMemory(tables) },
    });
    open.push(made, handSetPlaces);
    return made;
  }

  async function openings(corpus: CorpusStore): Promise<string[]> {
    const entries = await entriesOf(corpus);
    return entries
      .filter(({ summary }) => summary.path.endsWith('.jsonl'))
      .map(({ summary }) => summary.opening)
      .sort();
  }

  const withLines = (content: string, work: (uri: Uri) => Promise<void>): Promise<void> =>
    withFile('large.jsonl', content, work);

  before(async () => {
    await extension.activate();
  });
  after(() => {
    for (const each of open) each.dispose();
  });

  it('Should hold the same articles, by the same ids, as one that is read whole', () =>
    withLines(lines().join('\n'), async () => {
      const [inPieces, whole] = [store(readRange), store(undefined)];
      await inPieces.reload();
      await whole.reload();
      assert.equal(inPieces.size, LINES + 5);
      assert.deepEqual(await entriesOf(inPieces), await entriesOf(whole));
    }));

  it('Should give each article its text, and never read more at a time than a piece', () =>
    withLines(lines().join('\n'), async (uri) => {
      const sizes: number[] = [];
      const measured: ReadRange = (file, from, to) => {
        sizes.push(to - from);
        return readRange(file, from, to);
      };
      const corpus = store(measured);
      await corpus.reload();
      for (const at of [LINES, 1, LINES / 2, LINES / 2 + 1, 377]) {
        assert.equal(await corpus.text(Uri.parse(`${uri.toString()}#L${String(at)}`)).catch(() => ''), '');
        const [found] = (await entriesOf(corpus)).filter(({ summary }) =>
          summary.opening.includes(`第${String(at)}号`),
        );
        assert.ok(found);
        assert.equal(await corpus.text(Uri.parse(found.summary.id, true)), `溆浦县第${String(at)}号简报`);
      }
      assert.ok(Math.max(...sizes) <= 512 * 1024, String(Math.max(...sizes)));
    }));

  it('Should name the lines that are no articles, those that are too long, and read all others', async () => {
    const all = lines();
    all[3] = '{"text": "溆浦';
    all[200] = JSON.stringify({ text: '长'.repeat(500_000) });
    await workspace.getConfiguration().update(settingIds.maxFileSize, 1, ConfigurationTarget.Global);
    try {
      await withLines(all.join('\n'), async () => {
        const corpus = store(readRange);
        await corpus.reload();
        assert.deepEqual(
          corpus.gaps.notRead.map(({ reason, line: at, detail }) => [reason, at, detail]),
          [
            ['no-json', 4, undefined],
            ['too-long', 201, '2 MB'],
          ],
        );
        assert.equal(corpus.size, LINES - 2 + 5);
      });
    } finally {
      await workspace.getConfiguration().update(settingIds.maxFileSize, undefined, ConfigurationTarget.Global);
    }
  });

  it('Should name the first thousand of very many damaged lines, and count the rest', () =>
    withLines(`${lines().join('\n')}\n${'{"a"\n'.repeat(1500)}`, async () => {
      const corpus = store(readRange);
      await corpus.reload();
      const { notRead } = corpus.gaps;
      assert.equal(notRead.filter(({ reason }) => reason === 'no-json').length, 1000);
      assert.deepEqual(
        notRead.filter(({ reason }) => reason === 'more-lines').map(({ detail }) => detail),
        ['500'],
      );
      assert.equal(corpus.size, LINES + 5);
    }));

  it('Should lose only the line that ends the analysis', () =>
    withLines(lines().join('\n'), async () => {
      const deadly: ArticleAnalyser = {
        ...inSlices,
        index: async (files, options, take) => {
          const texts = files().map((file) => ('bytes' in file ? new TextDecoder().decode(file.bytes) : ''));
          await inSlices.index(files, options, take);
          if (texts.some((text) => text.includes('第333号'))) throw new NotReadError({ reason: 'ended-analysis' });
        },
      };
      const corpus = store(readRange, deadly);
      await corpus.reload();
      assert.deepEqual(
        corpus.gaps.notRead.map(({ reason, line: at }) => [reason, at]),
        [['ended-analysis', 333]],
      );
      assert.equal((await openings(corpus)).length, LINES - 1);
    }));

  it('Should be what it is at the end where it is written to while it is read', () =>
    withLines(lines().join('\n'), async (uri) => {
      let reads = 0;
      const meddled: ReadRange = async (file, from, to) => {
        if (++reads === 3) await workspace.fs.writeFile(uri, new TextEncoder().encode(lines('兴山县').join('\n')));
        return readRange(file, from, to);
      };
      const corpus = store(meddled);
      await corpus.reload();
      const found = await openings(corpus);
      assert.equal(found.length, LINES);
      assert.deepEqual(
        found.filter((opening) => !opening.startsWith('兴山县')),
        [],
      );
    }));

  it('Should let small files be read beside it, and be left where it is stopped and taken up again', () =>
    withLines(lines().join('\n'), async () => {
      let isHeld = true;
      const held: ReadRange = async (file, from, to) => {
        if (from > 0) await eventually('the end of the pause', () => !isHeld);
        return readRange(file, from, to);
      };
      const corpus = store(held);
      const reading = corpus.reload();
      await eventually('the small files', async () => (await corpus.count({})) >= 5);
      await withFile('meanwhile.txt', '兴山县水库蓄水\n兴山县水利局近日完成三座水库蓄水。', async (small) => {
        void corpus.read([small.toString()]);
        await eventually('the file that came', async () => (await corpus.articleOf(small)) !== undefined);
      });
      corpus.stop();
      isHeld = false;
      await reading;
      assert.deepEqual(corpus.gaps.stopped?.because, 'reader');
      await corpus.readOn();
      assert.equal((await openings(corpus)).length, LINES);
      assert.equal(corpus.gaps.stopped, undefined);
    }));

  it('Should not be read again where only its time is another', () =>
    withLines(lines().join('\n'), async (uri) => {
      let read = 0;
      const counting: ArticleAnalyser = {
        ...inSlices,
        index: (files, options, take) => {
          read++;
          return inSlices.index(files, options, take);
        },
      };
      const corpus = store(readRange, counting);
      await corpus.reload();
      read = 0;
      await workspace.fs.writeFile(uri, new TextEncoder().encode(lines().join('\n')));
      await corpus.reload();
      assert.equal(read, 0);
      assert.equal((await openings(corpus)).length, LINES);
      assert.ok(corpusFolder());
    }));
});
