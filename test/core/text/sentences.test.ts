import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt, sentences } from '../../../src/core/text/sentences';

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('Should end at full stops, question and exclamation marks, and at line ends', () => {
    assert.deepEqual(split('渠通了。水来了!谁修的?村民修的\n第二段。'), [
      '渠通了。',
      '水来了!',
      '谁修的?',
      '村民修的',
      '第二段。',
    ]);
  });

  it('Should take a paragraph of more sentences than a call takes arguments', () => {
    assert.equal(sentences('渠通了。'.repeat(150_000)).length, 150_000);
  });

  it('Should keep a run of end marks and the closing quote with their sentence', () => {
    assert.deepEqual(split('他喊“水来了!”。大家笑了。'), ['他喊“水来了!”。', '大家笑了。']);
    assert.deepEqual(split('真的吗?!好。'), ['真的吗?!', '好。']);
  });

  it('Should not end inside a quotation or a bracket', () => {
    assert.deepEqual(split('支書說「先修渠。再修路。」大夥點頭。'), ['支書說「先修渠。再修路。」', '大夥點頭。']);
    assert.deepEqual(split('水渠(长三里。宽一米)通了。'), ['水渠(长三里。宽一米)通了。']);
  });

  it('Should keep the speaker with the quotation that begins the sentence', () => {
    assert.deepEqual(split('“渠修好了。”老周说。他很高兴。'), ['“渠修好了。”老周说。', '他很高兴。']);
  });

  it('Should not mind quotes that do not balance', () => {
    assert.deepEqual(split('他说“渠修好了。大家都来了。'), ['他说“渠修好了。', '大家都来了。']);
    assert.deepEqual(split('渠修好了”。大家都来了。'), ['渠修好了”。', '大家都来了。']);
  });

  it('Should not take a decimal point or a clause mark for an end', () => {
    assert.deepEqual(split('长3.5公里,宽2米;深1米'), ['长3.5公里,宽2米;深1米']);
  });

  it('Should answer nothing for white space', () => {
    assert.deepEqual(split(' \n\u3000\n'), []);
  });

  it('Should cover every character that is not white space, once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('渠通了。!?“”「」()\n \u3000,;12'))), (chars) => {
        const text = chars.join('');
        let at = 0;
        for (const { start, end } of sentences(text)) {
          assert.ok(end > start && text.slice(at, start).trim() === '');
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });
});

describe('excerpt', () => {
  const text = `${'渠通水来,'.repeat(30)}共修渠89处,${'渠通水来,'.repeat(30)}完。`;
  const start = text.indexOf('89');
  const mark = { start, end: start + 3 };

  it('Should give a short sentence whole', () => {
    assert.deepEqual(excerpt(text, { start: start - 5, end: start + 6 }, mark, 60), {
      start: start - 5,
      end: start + 6,
    });
  });

  it('Should cut a long one on both sides of what is marked, as wide as asked', () => {
    const cut = excerpt(text, { start: 0, end: text.length }, mark, 31);
    assert.ok(mark.start - cut.start >= 13 && cut.end - mark.end >= 13, JSON.stringify(cut));
    assert.ok(cut.end - cut.start <= 40, JSON.stringify(cut));
  });

  it('Should fill with the other side where one has no more', () => {
    const atStart = excerpt(text, { start, end: text.length }, mark, 31);
    assert.equal(atStart.start, start);
    assert.ok(atStart.end - mark.end >= 28);
  });

  it('Should count two Latin letters as about one Chinese character', () => {
    const latin = `${'a'.repeat(200)}89处${'b'.repeat(200)}`;
    const cut = excerpt(latin, { start: 0, end: latin.length }, { start: 200, end: 203 }, 31);
    assert.ok(cut.end - cut.start > 50, JSON.stringify(cut));
  });

  it('Should cut no character in two', () => {
    const rare = '𠮷'.repeat(40);
    for (let width = 3; width < 12; width++) {
      const cut = excerpt(rare, { start: 0, end: rare.length }, { start: 40, end: 42 }, width);
      assert.ok(cut.start % 2 === 0 && cut.end % 2 === 0, JSON.stringify(cut));
    }
  });

  it('Should never leave its sentence', () => {
    assert.deepEqual(excerpt('前句。修渠89处。后句。', { start: 3, end: 9 }, { start: 5, end: 8 }, 99), {
      start: 3,
      end: 9,
    });
  });
});
