import assert from 'node:assert/strict';
import { isChinese } from '../../../src/core/text/chinese';

describe('telling Chinese text', () => {
  it('Should know articles of both scripts, with addresses and glosses in them', () => {
    assert.ok(isChinese('水渠修好了,村民很高兴。http://news.example.cn/a.html'));
    assert.ok(isChinese('領(lǐng)導(dǎo)來到現(xiàn)場(chǎng)。'));
  });

  it('Should not take other languages for Chinese', () => {
    assert.ok(!isChinese('A note about 水渠 in the village, written in English.'));
    assert.ok(!isChinese('用水路の工事が終わりました。みなさんに感謝します。'));
    assert.ok(!isChinese('123 456'));
    assert.ok(!isChinese(''));
  });
});
