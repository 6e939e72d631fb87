import assert from 'node:assert/strict';
import { PhraseBeginnings } from '../../../src/core/noise/phraseBeginnings';

describe('beginnings of phrases', () => {
  const beginnings = new PhraseBeginnings(['版权所有', '大', '文/'], '>');
  const mayBegin = (text: string): boolean => beginnings.mayBeginWithin(text, 0, text.length);

  it('Should stop at the first two characters of a phrase, wherever they stand', () => {
    assert.ok(mayBegin('版权'));
    assert.ok(mayBegin('本网版权'));
    assert.ok(mayBegin('文/陆某'));
  });

  it('Should pass by what only begins with the same character', () => {
    assert.ok(!mayBegin('版面不多'));
    assert.ok(!mayBegin('大家和文化'));
  });

  it('Should stop where a gloss, a blank or the end may part the two', () => {
    assert.ok(mayBegin('版(bǎn)权'));
    assert.ok(mayBegin('大 中 小'));
    assert.ok(mayBegin('不大'));
  });

  it('Should stop at a sign whatever follows it', () => {
    assert.ok(mayBegin('新闻>正文'));
  });

  it('Should look no farther than it is told', () => {
    assert.ok(!beginnings.mayBeginWithin('甲乙版权', 0, 2));
    assert.ok(!beginnings.mayBeginAt('甲版权', 0, 3));
  });
});
