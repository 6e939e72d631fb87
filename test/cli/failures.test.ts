import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { articlesOfAll } from '../../src/cli/articlesOfAll';
import { made } from '../../src/cli/jobs';
import { analysisLine } from '../../src/cli/makers';
import { printed } from '../../src/cli/printed';
import { stretches } from '../../src/cli/stretches';

/** What an engine may do with an article that is too much for it. */
const troubles: Readonly<Record<string, () => unknown>> = {
  'is too large to analyse': () => {
    throw new RangeError('Invalid string length');
  },
  'nests too deeply': () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
  'cannot be printed': () => ({
    toJSON: () => {
      throw new RangeError('Invalid string length');
    },
  }),
};

const RECORDS = ['a', 'bad', 'c'].map((path) => `{"path":"${path}","text":"文"}\n`).join('');

describe('an article that is too much', () => {
  for (const [trouble, answer] of Object.entries(troubles)) {
    it(`Should be named where it ${trouble}, and the rest be read`, async () => {
      const analyze = ({ path }: { path: string }): unknown => (path === 'bad' ? answer() : { path });
      const studyAll = (some: readonly { path: string }[]): readonly { article: unknown }[] =>
        some.map((one) => ({ article: analyze(one) }));
      const lines: string[] = [];
      const failures: string[] = [];
      const put = (line: string): Promise<void> => Promise.resolve(void lines.push(line));
      const input = Readable.from([Buffer.from(RECORDS)], { objectMode: false });
      const articles = articlesOfAll(['-'], () => assert.fail('no file is read'), input);
      const maker = analysisLine({ studyAll });
      const printing = made(articles, { make: 'analysis' }, () => Promise.resolve(maker), { jobs: 1, part: undefined });
      await printed(printing, { closed: false, put, write: put }, (failure) =>
        failures.push(`${failure.path}: ${failure.message}`),
      );
      assert.deepEqual(lines, ['{"path":"a"}\n', '{"path":"c"}\n']);
      assert.deepEqual(failures, ['bad: it is too large, or nested too deeply, to be read at one go']);
    });
  }
});

describe('stretches of a long text', () => {
  for (const [text, expected] of [
    ['', []],
    ['一二三', ['一二三']],
    ['一二\n三四\n五六', ['一二\n', '三四\n', '五六']],
    ['一\n二\n三\n四', ['一\n二\n', '三\n四']],
    ['一二三四五六', ['一二三四', '五六']],
    ['一二三\u{20000}五', ['一二三', '\u{20000}五']],
  ] as const) {
    it(`Should be whole lines, and all of ${JSON.stringify(text)}`, () => {
      assert.deepEqual([...stretches(text, 4)], expected);
    });
  }
});
