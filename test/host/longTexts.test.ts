import * as assert from 'node:assert/strict';
import { Position, Range } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Article } from '../../src/core/index';
import { figuresIn, plainNumerals, uncolouredFigures } from '../../src/features/decorations/uncoloured';
import { articleHints } from '../../src/features/inlayHints/articleHints';
import { articleTokens } from '../../src/features/semanticTokens/articleTokens';
import { languageId } from '../../src/ids';
import { shownWith } from './articleDoubles';

/** Ten megabytes of UTF-8, in lines as articles have them. */
const LINE = '沅陵县2020年2月6日讯，官庄镇栽树350余株，该镇有党员1.2万名，拨打110。\n';
const LINES = Math.ceil(10_000_000 / Buffer.byteLength(LINE));
/** Milliseconds for which the extension host may be held at a time. */
const MOST = 60;

/** The mentions of every line, as its analysis has them. */
function mentionsOf(words: string): { readonly start: number; readonly end: number; readonly text: string }[] {
  const at = LINE.indexOf(words);
  return Array.from({ length: LINES }, (_, line) => line * LINE.length + at).map((start) => ({
    ...{ start, end: start + words.length, text: words },
  }));
}

const count = { approx: null, noun: null, nounStart: null, nounEnd: null, nounFrom: null, place: null, when: null };

function found(): Partial<Article> {
  const figures = [
    ...mentionsOf('350余株').map((at) => ({ ...at, ...count, kind: 'count' as const, value: 350, unit: '株' })),
    ...mentionsOf('1.2万名').map((at) => ({ ...at, ...count, kind: 'count' as const, value: 12_000, unit: '名' })),
  ].sort((a, b) => a.start - b.start);
  const passedOver = mentionsOf('110').map((at) => ({ ...at, reason: 'code' as const, value: 110 }));
  return { figures, passedOver };
}

/** As VS Code would have it: a window of the tests would take minutes to hand such a text over. */
function longDocument(): TextDocument {
  const text = LINE.repeat(LINES);
  const document: Partial<TextDocument> = {
    ...{ languageId, lineCount: LINES + 1, getText: () => text },
    offsetAt: ({ line, character }) => line * LINE.length + character,
    positionAt: (offset) => new Position(Math.floor(offset / LINE.length), offset % LINE.length),
    lineAt: () =>
      ({ text: LINE.slice(0, -1), firstNonWhitespaceCharacterIndex: 0 }) as ReturnType<TextDocument['lineAt']>,
  };
  return document as TextDocument;
}

/** The least of some times: what else the machine does is nobody's fault here. */
function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

describe('A text of ten megabytes', function () {
  this.timeout(120_000);
  const document = longDocument();
  const shown = shownWith(document, found());

  /** What an editor shows, at the beginning, in the middle and at the end. */
  for (const part of [0, 0.5, 1]) {
    const range = (): Range => {
      const first = Math.floor((document.lineCount - 80) * part);
      return new Range(first, 0, first + 80, 0);
    };
    const stretch = (): { readonly start: number; readonly end: number } => ({
      start: document.offsetAt(range().start) - 20_000,
      end: document.offsetAt(range().end) + 20_000,
    });

    it(`Should be coloured and hinted at ${String(part)} of it without holding the extension host`, () => {
      const tokens = articleTokens(shown, range());
      assert.ok(tokens.data.length >= 5 * 2 * 78, String(tokens.data.length));
      const wanted = { values: true, dates: true, places: true };
      const names = { show: (name: string) => name } as Parameters<typeof articleHints>[3];
      assert.ok(articleHints(shown, range(), wanted, names).length >= 78);
      const times = {
        tokens: milliseconds(() => articleTokens(shown, range())),
        hints: milliseconds(() => articleHints(shown, range(), wanted, names)),
        plain: milliseconds(() => plainNumerals(shown, stretch())),
        figures: milliseconds(() => figuresIn(shown, stretch())),
        uncoloured: milliseconds(() => uncolouredFigures(shown, stretch())),
      };
      assert.ok(Math.max(...Object.values(times)) < MOST, JSON.stringify(times));
    });
  }
});
