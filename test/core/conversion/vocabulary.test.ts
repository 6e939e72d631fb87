import assert from 'node:assert/strict';
import { builtConverter } from './opencc';

async function taiwans(text: string, from: 's' | 't' = 's'): Promise<string> {
  return (await builtConverter()).convert(text, { from, to: 'twp' }).text;
}

describe('words of Taiwan', () => {
  it('Should say it as Taiwan’s programmers do, in a paragraph that is about computing', async () => {
    assert.equal(
      await taiwans('程序员打开文件夹,软件的接口支持信息传送'),
      '程式設計師開啟資料夾,軟體的介面支援資訊傳送',
    );
    assert.equal(await taiwans('用 Linux 的服务器运行程序'), '用 Linux 的伺服器執行程式');
  });

  it('Should leave such words where a text is about something else', async () => {
    for (const [text, right] of [
      ['低级别官员支持这个项目', '低級別官員支持這個項目'],
      ['法案获得通过,信息公开', '法案獲得通過,信息公開'],
      ['社区的士兵组织起来,群众聚集', '社區的士兵組織起來,群眾聚集'],
      ['打开服务窗口,优化营商环境', '打開服務窗口,優化營商環境'],
      ['司法程序和循环经济', '司法程序和循環經濟'],
      ['高级法院查看文件', '高級法院查看文件'],
    ] as const) {
      assert.equal(await taiwans(text), right);
    }
  });

  it('Should ask each paragraph by itself, and more than one word of it', async () => {
    assert.equal(
      await taiwans('代表们支持低级别的对话。\n软件和硬件都支持低级别的接口。\n代表们支持对话。'),
      '代表們支持低級別的對話。\n軟體和硬體都支援低級別的介面。\n代表們支持對話。',
    );
    assert.equal(await taiwans('软件公司支持这个项目'), '軟體公司支持這個項目');
    assert.equal(await taiwans('a happy gift 支持'), 'a happy gift 支持');
  });

  it('Should have the words that are Taiwan’s everywhere', async () => {
    assert.equal(await taiwans('出租车司机用鼠标上网络'), '計程車司機用滑鼠上網路');
    assert.equal(await taiwans('老撾總理支持出租車司機', 't'), '寮國總理支持計程車司機');
  });
});
