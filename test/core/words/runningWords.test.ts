import assert from 'node:assert/strict';
import { Lexicon } from '../../../src/core/words/lexicon';
import { runningWords } from '../../../src/core/words/runningWords';
import { built } from '../../tables';

describe('The words of a text', () => {
  let lexicon: Lexicon;
  before(async () => {
    const { tables } = await built();
    lexicon = new Lexicon(tables.lexicon, tables.wordClasses);
  });
  const cut = (text: string): string => {
    const { starts, ends } = runningWords(lexicon, text);
    return starts.map((start, index) => text.slice(start, ends[index])).join('|');
  };

  it('Should be the likeliest of the lexicon, without marks and blanks', () => {
    assert.equal(cut('全县党员,参加疫情防控。'), '全县|党员|参加|疫情|防控');
    assert.equal(cut(' \u3000—…《》\n'), '');
  });

  it('Should be letters and digits as far as they run', () => {
    assert.equal(cut('增长3.5%,gdp达2022亿,h1n1.'), '增长|3.5|gdp|达|2022|亿|h1n1');
    assert.equal(cut('москва 5g'), 'москва|5g');
  });

  it('Should take a rare character as a word, and half of a pair as none', () => {
    assert.equal(cut('\u{20bb7}野家'), '\u{20bb7}|野|家');
    assert.equal(cut('a\ud842'), 'a');
  });

  it('Should be cut alike in a long run without a mark, and lose nothing of it', () => {
    const run = '中华人民共和国疫情防控工作领导小组办公室'.repeat(9);
    assert.equal(cut(run).replaceAll('|', ''), run);
    assert.equal(
      cut(run)
        .split('|')
        .filter((word) => word === '疫情').length,
      9,
    );
  });

  it('Should know in which sentence each stands', () => {
    const { sentences } = runningWords(lexicon, '党员。党员,党员!党员\n党员?');
    assert.deepEqual(sentences, [0, 1, 1, 2, 3]);
  });
});
