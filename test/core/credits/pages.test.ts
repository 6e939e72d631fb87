import assert from 'node:assert/strict';
import type { Credit, Engine } from '../../../src/core/index';
import { built } from '../../tables';

const BODY = '春耕时节,田间地头一派繁忙景象。连日来,当地农技人员走进合作社,手把手教农户育秧、整地,确保不误农时。';

/** A page in which § stands for a paragraph on lines of its own, §¶ for one that goes on from what stands before it. */
const pages: readonly (readonly [page: string, heads: Partial<Record<Credit['role'], string | null>>])[] = [
  ['各位居民:§', { title: null }],
  ['尊敬的各位业主、居民朋友:\n您好!§', { title: null }],
  ['关于调整停水时间的通知\n各村(居)委会、各有关单位:§', { title: '关于调整停水时间的通知' }],
  ['致全县人民的一封信\n广大居民朋友:§', { title: '致全县人民的一封信' }],
  [
    '欢迎访问平湖新闻网!\n平湖春耕忙\n2022年3月22日 15:52 来源:平湖新闻网§',
    { title: '平湖春耕忙', published: '2022-03-22T15:52' },
  ],
  [
    '平湖春耕忙\n发布时间:2022年3月22日 15时30分 来源:平湖发布 作者:admin§',
    { published: '2022-03-22T15:30', author: null, publisher: '平湖发布' },
  ],
  [
    '平湖春耕忙\n发布时间:2022/3/22 8:05:09 浏览:20次 编辑:zhangsan§',
    { published: '2022-03-22T08:05:09', editor: null },
  ],
  ['平湖春耕忙\n2022-03-22 星期二 15:52 来源:平湖发布§', { published: '2022-03-22T15:52' }],
  ['平湖春耕忙\n2022.03.22 15:52§', { published: '2022-03-22T15:52' }],
  [
    '平湖春耕忙\n发布日期:2022年03月22日 信息来源:县农业农村局 字号:[大 中 小]§',
    { published: '2022-03-22', publisher: '县农业农村局' },
  ],
  ['平湖春耕忙\n2022-03-22T15:52:28+08:00§', { published: '2022-03-22T15:52:28' }],
  ['平湖春耕忙\n发表时间:二〇二二年三月二十二日§', { published: '2022-03-22' }],
  ['平湖春耕忙\n中华民国111年3月22日§', { published: '2022-03-22' }],
  ['平湖春耕忙\n日期:111年3月22日 發布單位:農業局§', { published: '2022-03-22', publisher: '農業局' }],
  ['平湖春耕忙\n責任編輯：王小明　記者：李大同§', { editor: '王小明', author: '李大同' }],
  ['平湖春耕忙\n〔記者李大同/台北報導〕§¶', { author: '李大同' }],
  ['平湖春耕忙\n新华社北京3月22日电(记者 张某、李某)§¶', { publisher: '新华社', author: '张某、李某' }],
  ['平湖春耕忙\n中新网拉萨3月25日电 (张某 李某)§¶', { publisher: '中新网', author: '张某 李某' }],
  ['平湖春耕忙\n本报讯(全媒体记者 张某 通讯员 李某)§¶', { author: '张某' }],
  ['平湖春耕忙\n中央社記者李大同台北22日電§¶', { author: '李大同', publisher: '中央社' }],
  ['平湖春耕忙\n(中央社記者李大同台北22日電)§¶', { author: '李大同', publisher: '中央社' }],
  ['平湖春耕忙§来源:平湖发布\n原标题:春耕\n编辑:张某 审核:李某 主编:王某', { publisher: '平湖发布', editor: '张某' }],
  ['平湖春耕忙§(责任编辑:张某)', { editor: '张某' }],
  ['平湖春耕忙§[责编:张某]', { editor: '张某' }],
  ['平湖春耕忙§【编辑:张某】', { editor: '张某' }],
  ['平湖春耕忙§参与互动(0) | 【编辑:张某】 |', { editor: '张某' }],
  ['平湖春耕忙§编辑 | 张某\n文 | 李某\n来源 | 平湖发布', { editor: '张某', author: '李某', publisher: '平湖发布' }],
  ['平湖春耕忙§文字:李某 摄影:王某 编辑:张某', { editor: '张某', author: '李某' }],
  [
    '平湖春耕忙§本文链接:http://www.ph.gov.cn/art/2022/3/22/art_1_2.html',
    { url: 'http://www.ph.gov.cn/art/2022/3/22/art_1_2.html' },
  ],
  ['平湖春耕忙§更多信息请登录网站:http://www.ph.gov.cn/', { url: null }],
  ['平湖春耕忙§报名网址:http://www.ph.gov.cn/bm/2022.html', { url: null }],
  ['平湖春耕忙§图片链接:http://www.ph.gov.cn/a/2022/1.jpg', { url: null }],
  ['平湖春耕忙§记者:您今年种了多少亩?\n王某:种了20亩。', { author: null }],
  ['平湖春耕忙§记者从县农业农村局获悉,今年春耕面积3万亩。', { author: null }],
  ['平湖春耕忙\n作者是老农王某的儿子,他说来源不明§', { author: null, publisher: null }],
  ['市领导调研春耕\n我要纠错\n打印\n来源:sp20241118§', { title: '市领导调研春耕', publisher: null }],
  ['首页\n新闻中心\n平湖新闻网\n平湖县2022年春耕生产全面展开\n2022-03-22§', { title: '平湖县2022年春耕生产全面展开' }],
  [
    '平湖县人民政府办公室文件\n平政办〔2022〕3号\n关于做好春耕生产的通知\n各乡镇人民政府,县直各单位:§',
    { title: '关于做好春耕生产的通知' },
  ],
  ['通 知\n各位家长:\n你们好!§', { title: null }],
  ['疫情防控通告\n(第12号)\n全体市民:§', { title: '疫情防控通告' }],
  ['云山春茶\n文/图 周某§', { author: '周某' }],
  ['您好,欢迎访问青石新闻网!今天是2022年11月3日 星期四\n青石县春茶上市§', { title: '青石县春茶上市' }],
];

describe('The credits of real pages', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));

  for (const [page, heads] of pages) {
    it('Should be told of ' + JSON.stringify(page), () => {
      const text = page.replace('§¶', BODY).replace('§', '\n' + BODY + '\n');
      const article = engine.analyze({ path: 'a.txt', text });
      const found = Object.fromEntries(Object.keys(heads).map((role) => [role, article[role as Credit['role']]]));
      assert.deepEqual(found, heads);
    });
  }
});
