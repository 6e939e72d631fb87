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

  it('Should cut a long one at clause marks around what is marked', () => {
    const cut = excerpt(text, { start: 0, end: text.length }, mark, 60);
    assert.ok(cut.start <= mark.start && cut.end >= mark.end && cut.end - cut.start <= 60);
    assert.ok(text.slice(0, cut.start).endsWith(',') && text.slice(cut.end).startsWith(','));
  });
});
