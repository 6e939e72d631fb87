import assert from 'node:assert/strict';
import { annotations } from '../../../src/core/index';
import type { Engine, Span } from '../../../src/core/index';
import { built } from '../../tables';

const text = '某县开会\n\n昨日，某县召开防汛工作会议，部署下一步工作。会议要求，各乡镇要加强值守，及时转移群众。\n';

describe('A passage', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  /** The first such words of a text, as a passage. */
  function passageIn(source: string, words: string): annotations.QuotedPassage {
    const start = source.indexOf(words);
    const { reading } = engine.read(source);
    const passage = annotations.quotedPassage(reading, { start, end: start + words.length }, engine.fold);
    assert.ok(passage, words);
    return passage;
  }

  function placed(passage: annotations.QuotedPassage, source: string): string {
    const placement = annotations.placerOf(() => engine.read(source).reading, source, engine.fold)(passage);
    return placement.kind === 'placed' ? source.slice(placement.start, placement.end) : placement.because;
  }

  it('Should be kept as the Web Annotation model has it: as read, with what is around it, offsets in code points', () => {
    const source = '😀村里領(lǐng)導來了，大家都很高興。';
    assert.deepEqual(passageIn(source, '領(lǐng)導'), {
      exact: '領導',
      prefix: '😀村里',
      suffix: '來了，大家都很高興。',
      position: { start: 3, end: 11 },
    });
  });

  it('Should be none where there is nothing to find it by', () => {
    const { reading } = engine.read('一。\n\n二。');
    assert.equal(annotations.quotedPassage(reading, { start: 2, end: 4 }, engine.fold), undefined);
  });

  it('Should be found in the other script, in other widths, with glosses and broken lines', () => {
    const passage = passageIn(text, '召开防汛工作会议');
    assert.equal(placed(passage, text.replace('召开防汛工作会议', '召開防汛工作會議')), '召開防汛工作會議');
    assert.equal(placed(passage, text.replace('防汛工作', '防汛(xùn)工\n作')), '召开防汛(xùn)工\n作会议');
    assert.equal(placed(passageIn('产值１２０万元，增长３％。', '１２０'), '產值120萬元，增長3%。'), '120');
  });

  it('Should be found with other words in it, and among others than before', () => {
    const passage = passageIn(text, '召开防汛工作会议');
    assert.equal(placed(passage, text.replace('防汛工作', '防汛抗旱工作')), '召开防汛抗旱工作会议');
    assert.equal(placed(passage, text.replace('昨日，某县', '据记者了解，该县昨日')), '召开防汛工作会议');
  });

  it('Should be gone, not somewhere else, when its words are', () => {
    const passage = passageIn(text, '及时转移群众');
    assert.equal(placed(passage, text.replace('及时转移群众', '不得擅离职守')), 'gone');
    assert.equal(placed(passage, ''), 'gone');
    assert.equal(placed(passage, '某市新闻\n\n今天天气很好，适合出游。\n'), 'gone');
  });

  it('Should not move to its like elsewhere when its own place is gone', () => {
    const twice = `${text}\n据悉，邻县也将及时转移群众，并准备好物资。\n`;
    const passage = passageIn(twice, '及时转移群众');
    const without = twice.replace('会议要求，各乡镇要加强值守，及时转移群众。', '');
    assert.notEqual(placed(passage, without), '及时转移群众');
  });

  it('Should be told from others like it by what is around it, and by where it stood where that is alike', () => {
    const rows = `${'甲村一百人，乙村一百人，'.repeat(40)}完。`;
    const start = rows.indexOf('乙村', 200);
    const { reading } = engine.read(rows);
    const passage = annotations.quotedPassage(reading, { start, end: start + 2 }, engine.fold);
    assert.ok(passage);
    const place = (source: string) =>
      annotations.placerOf(() => engine.read(source).reading, source, engine.fold)(passage);
    assert.deepEqual(place(rows), { kind: 'placed', start, end: start + 2 });
    assert.equal(place(`丙村一百人，${rows}`).kind, 'unplaced');
    const longer = passageIn('甲村一百人。乙村一百人。甲村一百人。丙村九十人。', '甲村');
    assert.equal(placed(longer, '今年。甲村一百人。乙村一百人。甲村一百人。丙村九十人。'), '甲村');
  });

  it('Should be placed by few characters only where it stood', () => {
    const passage = passageIn('开会', '开会');
    assert.equal(placed(passage, '开会'), '开会');
    assert.equal(placed(passage, '今天我们在县里开会，讨论工作。'), 'doubtful');
  });

  it('Should be placed without surroundings, as other programs quote, where these words stand once', () => {
    const bare = (exact: string, position?: Span): annotations.QuotedPassage => ({
      ...{ exact, prefix: '', suffix: '', ...(position ? { position } : {}) },
    });
    const words = '部署下一步工作。会议要求';
    assert.equal(placed(bare(words), text), words);
    assert.equal(placed(bare(words), text.replace('部署', '部(bù)署')), '部(bù)署下一步工作。会议要求');
    assert.equal(placed(bare(words), text + text), 'several');
    const second = text.length + text.indexOf(words);
    assert.equal(placed(bare(words, { start: second, end: second + words.length }), text + text), words);
    assert.equal(placed(bare('防汛工作'), text), '防汛工作');
    assert.equal(placed(bare('防汛工作', { start: 0, end: 4 }), text), 'doubtful');
    assert.equal(placed(bare('某县'), text), 'several');
    assert.equal(placed(bare('抗旱工作'), text), 'gone');
    for (const changed of ['部署下阶段各项工作。会议要求', '部署下一步工作。会议', '要求部署下一步'])
      assert.notEqual(placed(bare(words), text.replace(words, changed)), changed, changed);
    assert.equal(placed(bare('昨日，某市召开抗旱工作会议'), text), 'doubtful');
  });

  it('Should be found where it is long, by its two ends', () => {
    const long = Array.from({ length: 60 }, (_, n) => `第${n}条，各乡镇要在${n * 7}日以内报告情况。`).join('');
    const source = `通知如下：${long}特此通知，请遵照执行。`;
    const passage = passageIn(source, long);
    const changed = source.replace('第30条，', '第三十条（新增）').replace('通知如下', '现通知如下');
    assert.equal(placed(passage, changed), long.replace('第30条，', '第三十条（新增）'));
  });

  it('Should be what stands in a web page’s furniture, too, as long as it is there', () => {
    const source =
      '首页 > 新闻 > 正文\n\n某县开会\n\n昨日，某县召开防汛工作会议，部署下一步工作。\n\n【打印本页】【关闭窗口】\n';
    const passage = passageIn(source, '打印本页');
    assert.equal(placed(passage, source.replace('昨日', '前日')), '打印本页');
  });
});
