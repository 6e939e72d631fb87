import assert from 'node:assert/strict';
import { builtConverter } from './opencc';

/** What settled the last such character of a text on its way to Taiwan's forms. */
async function groundOf(character: string, text: string): Promise<string | undefined> {
  const { choices } = (await builtConverter()).convert(text, { from: 's', to: 'tw' });
  return choices.filter(({ start }) => text.charAt(start) === character).at(-1)?.ground;
}

describe('phrases that overlap, in a conversion', () => {
  it('Should make a choice a guess where two that are as likely want different forms', async () => {
    assert.equal(await groundOf('只', '他的问题是只有钱'), 'guess');
    assert.equal(await groundOf('后', '慈禧太后于九月返回'), 'guess');
    assert.equal(await groundOf('准', '他被擢为准将'), 'guess');
  });

  it('Should leave it certain where one reading is far likelier, or where both want one form', async () => {
    assert.equal(await groundOf('只', '这里只有三人'), 'word');
    assert.equal(await groundOf('后', '慈禧太后'), 'word');
    assert.equal(await groundOf('准', '一名准将'), 'word');
    assert.equal(await groundOf('发', '码头发出通知'), 'word');
    assert.equal(await groundOf('制', '中国制度'), 'word');
  });
});
