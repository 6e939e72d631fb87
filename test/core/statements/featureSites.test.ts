import assert from 'node:assert/strict';
import { featureSites } from '../../../src/core/statements/featureSites';

/** The hills, lakes and old towns that lie in the first township of the text. */
function sitesOf(text: string, township: string): string[] {
  const start = text.indexOf(township);
  const above = {
    start,
    end: start + township.length,
    text: township,
    level: 'township',
    path: ['某省'],
    code: '1',
  } as const;
  return featureSites(text, text, [above]).map((site) => `${site.text}@${site.start}`);
}

describe('hills, lakes and old towns', () => {
  it('Should lie in the township whose name stood before theirs', () => {
    assert.deepEqual(sitesOf('玉里镇赤科山有茶园。赤科山海拔千米。', '玉里镇'), ['赤科山@10']);
    assert.deepEqual(sitesOf('碛口镇旧街。碛口古镇有游客。', '碛口镇'), ['碛口古镇@6']);
  });

  it('Should be none where the name is one character and its kind, or a longer word', () => {
    assert.deepEqual(sitesOf('玉里镇赤山赤水山有茶园。赤山赤水山海拔千米。', '玉里镇'), []);
    assert.deepEqual(sitesOf('玉里镇赤科山村有茶园。赤科山村人多。', '玉里镇'), []);
    assert.deepEqual(sitesOf('玉里镇赤科山有茶园。赤科山羊肥。', '玉里镇'), []);
  });

  it('Should be told where a clause begins, not inside one', () => {
    assert.deepEqual(sitesOf('玉里镇赤科山有茶园。人们说赤科山好。', '玉里镇'), []);
  });
});
