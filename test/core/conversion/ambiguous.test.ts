import assert from 'node:assert/strict';
import { builtConverter } from './opencc';

/** The one-to-many characters of a sentence that a reader has to look at, and all others. */
async function looked(text: string, to: 's' | 't' | 'tw' = 't'): Promise<{ guessed: string; settled: string }> {
  const { choices } = (await builtConverter()).convert(text, { to });
  const of = (guess: boolean): string =>
    choices
      .filter(({ ground }) => (ground === 'guess') === guess)
      .map(({ start }) => text.charAt(start))
      .join('');
  return { guessed: of(true), settled: of(false) };
}

describe('what a conversion calls a guess', () => {
  it('Should be a character that is two words, where no word around it tells', async () => {
    for (const [text, guessed] of [
      ['这么大的活，你干？我后来干。', '干干'],
      ['牛棚里养着两只羊。', '里'],
      ['他们发了信，这台不大。', '台'],
      ['请先复一个电话。', '复'],
      ['她把头埋进面里。', '面里'],
    ] as const) {
      assert.equal((await looked(text)).guessed, guessed, text);
    }
  });

  it('Should not be one whose other forms are rare', async () => {
    for (const text of [
      '全党上下高度重视，广东确有其事。',
      '每个家庭都有证，果树又结了果。',
      '回家的时候，这个局的同志都去了。',
      '针对这一问题，人们据此开具证明。',
      '工厂从不停产，价不高，万人叫好。',
    ]) {
      assert.equal((await looked(text)).guessed, '', text);
    }
  });

  it('Should not be one that a word decides', async () => {
    for (const text of [
      '干部们发现饼干是干的原因，头发乱了。',
      '皇后和以后，公里和家里，一周复习复杂的问题。',
      '发展制造业，面条和表面，联系关系，征求特征。',
    ]) {
      const { guessed, settled } = await looked(text);
      assert.ok(settled.length > 5, text);
      assert.equal(guessed.replace(/[是干]/g, ''), '', text);
    }
  });

  it('Should be one in a word that is two words of the other script', async () => {
    for (const [text, guessed] of [
      ['这些都是自制。', '制'],
      ['海里很深。', '里'],
      ['还是不准。', '准'],
      ['编制了预案。', '制'],
    ] as const) {
      assert.equal((await looked(text)).guessed, guessed, text);
    }
  });

  it('Should be told of Traditional text as well', async () => {
    assert.equal((await looked('衣服還沒乾。', 's')).guessed, '乾');
    assert.equal((await looked('鍾先生畫了一張像。', 's')).guessed, '');
  });

  it('Should leave the rare forms to be chosen all the same', async () => {
    const { choices } = (await builtConverter()).convert('广', { from: 's', to: 't' });
    assert.deepEqual(
      choices.map(({ chosen, alternatives, ground }) => [chosen, [...alternatives], ground]),
      [['廣', ['廣', '广'], 'usual']],
    );
  });
});
