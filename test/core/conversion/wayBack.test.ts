import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conversionMap } from '../../../src/core/index';
import { afterBack, afterConversion, afterEdit, backIn, noWayBack } from '../../../src/features/scripts/wayBack';
import type { Replaced, WayBack } from '../../../src/features/scripts/wayBack';

/** Two forms become one, as 乾 and 幹 become 干; one becomes two, and two become one, as words do. */
const FORMS: readonly (readonly [string, string])[] = [
  ['乾', '干'],
  ['幹', '干'],
  ['裡', '里'],
  ['軟體', '软件儿'],
  ['滑鼠器', '鼠标'],
  ['𠮷', '吉'],
];

function convert(before: string, start: number): Replaced {
  const uneven: { start: number; end: number; targetStart: number; targetEnd: number }[] = [];
  let after = '';
  for (let at = 0; at < before.length;) {
    const [from, to] = FORMS.find(([form]) => before.startsWith(form, at)) ?? [before.charAt(at), before.charAt(at)];
    if (from.length !== to.length) {
      uneven.push({ start: at, end: at + from.length, targetStart: after.length, targetEnd: after.length + to.length });
    }
    after += to;
    at += from.length;
  }
  return { start, before, after, map: conversionMap(uneven) };
}

/** A text and its way back, changed together. */
class Page {
  way: WayBack = noWayBack;
  constructor(public text: string) {}

  convert(...spans: readonly (readonly [number, number])[]): void {
    const replaced = spans.map(([start, end]) => convert(this.text.slice(start, end), start));
    this.way = afterConversion(this.way, replaced);
    for (const { start, before, after } of [...replaced].reverse()) this.put(start, start + before.length, after);
  }

  edit(start: number, end: number, put: string): void {
    this.way = afterEdit(this.way, { start, end }, put.length);
    this.put(start, end, put);
  }

  back(start = 0, end = this.text.length): void {
    const backs = backIn(this.way, [{ start, end }]);
    this.way = afterBack(this.way, backs);
    for (const one of [...backs].reverse()) this.put(one.start, one.end, one.text);
  }

  private put(start: number, end: number, text: string): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
  }
}

describe('The way back from a conversion', () => {
  it('Should go by place where two stretches became the same', () => {
    const page = new Page('乾 與 幹');
    page.convert([0, 1]);
    page.convert([4, 5]);
    assert.equal(page.text, '干 與 干');
    page.back(0, 1);
    assert.equal(page.text, '乾 與 干');
    page.back();
    assert.equal(page.text, '乾 與 幹');
  });

  it('Should give back all but what was typed, and count that once', () => {
    const page = new Page('乾裡幹軟體乾');
    page.convert([0, 6]);
    page.edit(3, 3, '甲');
    page.edit(4, 4, '乙');
    assert.equal(page.way.touched.length, 1);
    page.back();
    assert.equal(page.text, '乾裡幹甲乙軟體乾');
  });

  it('Should leave a word of another length whole where its middle was changed', () => {
    const page = new Page('裡軟體裡');
    page.convert([0, 4]);
    page.edit(2, 3, '甲');
    page.back();
    assert.equal(page.text, '裡软甲儿裡');
  });

  it('Should know nothing of an edit that was taken back', () => {
    const page = new Page('乾裡幹');
    page.convert([0, 3]);
    page.edit(1, 1, '甲');
    page.edit(1, 2, '');
    assert.deepEqual(page.way.touched, []);
    page.back();
    assert.equal(page.text, '乾裡幹');
  });

  it('Should not be touched by what is typed beside', () => {
    const page = new Page('甲乾乙');
    page.convert([1, 2]);
    page.edit(1, 1, '丙');
    page.edit(3, 3, '丁');
    assert.deepEqual(page.way.touched, []);
    page.back();
    assert.equal(page.text, '甲丙乾丁乙');
  });

  it('Should go back step by step, each as far as it was not touched', () => {
    const page = new Page('幹裡');
    page.convert([0, 1]);
    page.convert([0, 2]);
    page.back();
    assert.equal(page.text, '干裡');
    page.back();
    assert.equal(page.text, '幹裡');
  });

  it('Should know nothing where nothing was converted', () => {
    const page = new Page('乾');
    page.edit(0, 1, '幹');
    assert.deepEqual(page.way, noWayBack);
    page.back();
    assert.equal(page.text, '幹');
  });

  const piece = fc.constantFrom('乾', '幹', '裡', '軟體', '滑鼠器', '𠮷', '甲', '\n', '。');
  const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
  const share = fc.nat(1000);
  const step = fc.record({
    kind: fc.constantFrom('convert', 'edit', 'back'),
    from: share,
    to: share,
    put: fc.constantFrom('', 'x', 'yz'),
  });

  /** Every character of the first text has an owner; what nobody touched must come back, in order, byte for byte. */
  it('Should bring back byte for byte whatever was not touched, after any conversions and edits', () => {
    const check = (source: string, steps: readonly { kind: string; from: number; to: number; put: string }[]): void => {
      const page = new Page(source);
      const model = new Model(source);
      for (const { kind, from, to, put } of steps) {
        const [start, end] = [from, to].map((part) => model.boundary(part / 1000)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        if (kind === 'convert') {
          if (start === end) continue;
          page.convert([start, end]);
          model.convert(start, end);
        } else if (kind === 'edit') {
          page.edit(start, end, put);
          model.edit(start, end, put);
        } else {
          page.back(start, end);
          model.back(start, end);
        }
        assert.equal(page.text, model.text);
      }
      for (let deep = 0; deep <= steps.length; deep++) page.back();
      assert.equal(page.text, model.original);
      assert.deepEqual(page.way.kept, []);
    };
    fc.assert(fc.property(text, fc.array(step, { maxLength: 12 }), check), { numRuns: 3000 });
  });
});

/** The same in the plainest way: pieces that each know all that they were. Edits fall between pieces. */
class Model {
  private pieces: string[][];
  constructor(source: string) {
    this.pieces = split(source).map((piece) => [piece]);
  }

  get text(): string {
    return this.pieces.map(now).join('');
  }

  get original(): string {
    return this.pieces.map(([was]) => was).join('');
  }

  boundary(share: number): number {
    return this.pieces.slice(0, Math.round(share * this.pieces.length)).reduce((sum, one) => sum + now(one).length, 0);
  }

  convert(start: number, end: number): void {
    for (const piece of this.between(start, end)) {
      piece.push(FORMS.find(([form]) => form === now(piece))?.[1] ?? now(piece));
    }
  }

  back(start: number, end: number): void {
    for (const piece of this.between(start, end)) if (piece.length > 1) piece.pop();
  }

  edit(start: number, end: number, put: string): void {
    const first = this.index(start);
    this.pieces.splice(first, this.index(end) - first, ...split(put).map((piece) => [piece]));
  }

  private between(start: number, end: number): readonly string[][] {
    return this.pieces.slice(this.index(start), this.index(end));
  }

  private index(offset: number): number {
    let at = 0;
    let index = 0;
    while (at < offset) at += now(this.pieces[index++] ?? []).length;
    return index;
  }
}

const now = (piece: readonly string[]): string => piece.at(-1) ?? '';

function split(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const form =
      FORMS.find(([one]) => text.startsWith(one, at))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    pieces.push(form);
    at += form.length;
  }
  return pieces;
}
