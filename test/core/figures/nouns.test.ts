import assert from 'node:assert/strict';
import { analysed } from './article';

/** Each text with the nouns of its figures, in order; null where the text names none. */
const passages: Record<string, readonly (readonly [text: string, ...nouns: (string | null)[]])[]> = {
  'words that no dictionary has': [
    ['全县巴旦木面积93.8万亩', '巴旦木面积'],
    ['受試者平均年齡45.2歲', '受試者'],
    ['带动建档立卡户1206户', '建档立卡户'],
    ['道路机扫率100%', '道路机扫率'],
    ['坝体渗漏量25升', '坝体渗漏量'],
  ],
  'what stands between a noun and its number': [
    ['停车位由800个增加到2000个', '停车位', '停车位'],
    ['电商企业由2016年的12家增至386家', '电商企业', '电商企业'],
    ['损耗率从12%降到5%以下', '损耗率', '损耗率'],
    ['大坝高31.2米', '大坝'],
    ['生猪出栏28.6万头', '生猪'],
    ['关闭景区(点)23个', '景区'],
    ['平均入住率85.3%', '入住率'],
    ['桥面宽32米,长480米', '桥面', '桥面'],
  ],
  'a clause that goes on about the last number': [
    ['产值109.6亿元,增长15.2%', '产值', '产值'],
    ['新增病例23例,望奎县占21例', '病例', '病例'],
    ['生产渔船2316艘,占全省的13.6%', '渔船', '渔船'],
    ['居民收入分别增长5.6%和7.8%', '居民收入', '居民收入'],
    ['发放贷款156笔3200万元', '贷款', '贷款'],
    ['家里300只羊冻死了四十多只', '羊', '羊'],
    ['旅客最高達7.3萬人次,較去年同期成長12%', '旅客', '旅客'],
  ],
  'who does something, which is not counted': [
    ['县财政拿出560万元', null],
    ['县里再投1.1亿元', null],
    ['村集体收入50万元', '村集体收入'],
    ['财政收入5亿元', '财政收入'],
    ['由文化部补助八成', null],
    ['被告支付10万元', null],
    ['每层两至三户', null],
    ['集中安置2953人', null],
    ['三人送院', null],
    ['对合作社给予10万元奖励', '奖励'],
    ['2例为社会面筛查发现', null],
  ],
  'what is done, and to what': [
    ['植树5000棵', '树'],
    ['整改完成298处', null],
    ['航班取消150班', '航班'],
    ['房屋受损1320间', '房屋'],
    ['对排查出的126个问题,已整改118个', '问题', '问题'],
    ['退赔被害人86万元', null],
    ['给予合作社10万元的一次性奖补', '一次性奖补'],
    ['这条路宽6米', '路'],
    ['电话了解39人次', '电话了解'],
    ['1.2万名80岁以上老人', '老人', '老人'],
    ['一名36歲女子', '女子', '女子'],
    ['营养餐标准由每生每天4元提高到5元', '营养餐标准', '营养餐标准'],
    ['主跨600米刷新世界纪录', '主跨'],
    ['拱肋由48个节段拼成', '节段'],
    ['完工电梯126部,在建38部', '电梯', '电梯'],
    ['人口为35821人', '人口'],
    ['10名受检人士的报告', '受检人士'],
    ['签下3.5亿元购销合同', '购销合同'],
    ['5名工人工资3000元', '工人', '工资'],
  ],
  'a name in quotes right before the number': [
    ['评出“最美家庭”12户', '最美家庭'],
    ['查获地笼「絕戶網」26頂', '絕戶網'],
    ['“大家快上车。”3人都说', null],
    ['他喊“小心!”5次', null],
    ['按“三不”原则,5人返回', null],
  ],
  'how much the same things come to': [
    ['疏浚沟渠86条、780公里', '沟渠', '沟渠'],
    ['辦理欠薪案26件、112萬元', '欠薪案', '欠薪案'],
    ['修涵闸12座。已完工7座', '涵闸', '涵闸'],
    ['現有垃圾車78輛,今年汰換22輛', '垃圾車', '垃圾車'],
    ['4个村、1.1万人', '村', null],
    ['有泵站9座\n新建3座', '泵站', null],
    ['营养补助3000元,合计20万元', '营养补助', null],
  ],
  'how something is, with no word of what': [
    ['比上年同期快5个百分点', null],
    ['最年轻的24岁', null],
    ['一次性5000元', null],
    ['其中重症3例', '重症'],
    ['女性19人', '女性'],
  ],
  'a distance, a height or a stay': [
    ['震中距县城38公里', null],
    ['海拔1200米以上茶园', '海拔'],
    ['为期108天的伏季休渔期', '伏季休渔期'],
    ['元旦假期3天', '假期'],
    ['全程用时不超过1分钟', null],
    ['为期5天的柳州之行', null],
  ],
  'a sum and its money': [
    ['經費新台幣1860萬元', '經費'],
    ['午餐每餐10元', '午餐'],
    ['起始价每亩12.8万元', '起始价'],
    ['茶園85公頃,每台斤漲200元', '茶園', null],
    ['接收物资27批次,折价113万元', '物资', '物资'],
    ['5G基站120个', '5G基站'],
    ['以27票赞成、1票弃权通过', '赞成', '弃权'],
    ['教育局隊78∶69勝公安局隊', null],
    ['扣押车辆3辆', '车辆'],
    ['参训人员50名', '参训人员'],
    ['停電時間4小時', '停電時間'],
  ],
  'what a bracket, a part or a time says of it': [
    ['笔试(100分)', '笔试'],
    ['附件:汇总表(共3页)', '汇总表'],
    ['男子(35岁)', '男子'],
    ['5批次样品中有3批次酸价超标', '样品', '样品'],
    ['檔位由現時124個減至88個', '檔位', '檔位'],
    ['带薪年假5天', '带薪年假'],
    ['享受98天产假', '产假'],
    ['61岁的老杨说', '老杨'],
    ['六成多群众赞成', '群众'],
    ['同比上升六成多', null],
    ['上浮三成售出', null],
    ['查扣标识1万多张及灌装机一台', '标识', '灌装机'],
    ['每年5人', null],
    ['名单(3月5日)公示5天', '公示'],
    ['60岁的小镇居民', '小镇居民'],
  ],
  'what a place is called, which is no part of the noun': [
    ['竹山鎮番薯種植面積約300公頃', '番薯種植面積'],
    ['全县公路里程3568公里', '公路里程'],
    ['海拔4700米的申扎县', '海拔'],
  ],
};

Object.assign(passages, {
  'what is told behind the number': [
    ['7间房屋倒塌、18间受损、379间出现裂缝。', '房屋', '房屋', '房屋'],
    ['通报9起违反中央八项规定精神问题。', '问题'],
    ['查处3起违规发放津贴案件,', '违规发放津贴案件'],
    ['震区70%的房屋做过改造', '房屋'],
    ['参保率95%的村,', '参保率'],
    ['按30%的比例补助', null],
    ['减排60%大气污染物,', '大气污染物'],
    ['养蚕收入1599元,占总收入4737元的33.4%。', '养蚕收入', '总收入', '总收入'],
    ['本月第一次严重雾霾过程', '严重雾霾过程'],
    ['第一次来到这里', null],
  ],
  'a noun between two figures': [
    ['3级以上地震36次', '地震', '地震'],
    ['65岁以上老年人516.24万人', '老年人', '老年人'],
    ['派出6支工作组107人', '工作组', '工作组'],
    ['共4个村1.1万人', '村', null],
  ],
  'what is outside a bracket or beside a standard': [
    ['地区生产总值(GDP)全年439亿元,按可比价格增长3.3%', '地区生产总值', '地区生产总值'],
    ['被拖欠工资29万元', '工资'],
    ['肖某今年35岁', '肖某'],
    ['吴某(男,35岁)驾车', '吴某'],
    ['监禁十年', '监禁'],
    ['停电7小时', '停电'],
    ['干了两年多', null],
  ],
  'a whole word, a whole row, a whole bracket': [
    ['新建35座中高温大棚', '中高温大棚'],
    ['死亡病例3例、出院病例25例', '死亡病例', '出院病例'],
    ['重工业增加值增长5.2%', '重工业增加值'],
    ['慰问退役军人45名', '退役军人'],
    ['对12个县(市、区)开展督查', '县(市、区)'],
    ['大棚共21座(河东12座,河西9座)', '大棚', '大棚', '大棚'],
    ['龙头企业5家(省级2家、市级3家)', '龙头企业', '龙头企业', '龙头企业'],
    ['小麦、玉米和大豆分别增产3万吨、2万吨和1万吨', '小麦', '玉米', '大豆'],
    ['城关镇、小寨镇分别有12人和8人返乡', null, null],
    ['干部下沉一线300余名', null],
    ['查出不合格食品3批次', '不合格食品'],
    ['每月工资近6000元', '月工资'],
    ['孕产妇免费产前筛查1516人', '孕产妇'],
    ['笔试成绩占60%,面试成绩占40%', '笔试成绩', '面试成绩'],
    ['安排10个机构消防安全改造提升项目', '机构消防安全改造提升项目'],
    ['志愿者、民兵等17人', '志愿者'],
  ],
} satisfies typeof passages);

for (const [name, cases] of Object.entries(passages)) {
  describe(`A noun: ${name}`, () => {
    for (const [text, ...nouns] of cases) {
      it(`Should be ${nouns.map((noun) => noun ?? 'nothing').join(', then ')} in ${text}`, async () => {
        const { figures } = await analysed(text);
        assert.deepEqual(
          figures.map((figure) => figure.noun),
          nouns,
        );
      });
    }
  });
}

describe('A number that counts nothing', () => {
  const none = [
    '依照第五百七十九条判决',
    '《条例》第三条第二款规定',
    '今年前4个月,该镇产值增长',
    '头两个月全市出口增长',
    '双向六车道',
    '7月19日凌晨降雨',
  ];
  for (const text of none) {
    it(`Should not be a figure in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((figure) => figure.text),
        [],
      );
    });
  }
});

describe('A span of time', () => {
  const spans: readonly (readonly [string, string, number])[] = [
    ['逗留时间维持1.2日', '1.2日', 1.2],
    ['判决生效之日起十日内给付', '十日', 10],
    ['男士每隔75日可捐血', '75日', 75],
    ['为期三个半月的休渔期', '三个半月', 3.5],
    ['灾前3个月就动工', '3个月', 3],
  ];
  for (const [text, figure, value] of spans) {
    it(`Should be ${figure} in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((found) => [found.text, found.value, found.kind]),
        [[figure, value, 'duration']],
      );
    });
  }
});

describe('Where the noun of a figure stands', () => {
  const passages: readonly (readonly [text: string, ...from: ('here' | 'carried' | null)[]])[] = [
    ['设卡89处', 'here'],
    ['居民310户1204人', 'here', 'here'],
    ['涵闸12座、泵站3座', 'here', 'here'],
    ['产值109.6亿元,增长15.2%', 'here', 'carried'],
    ['修涵闸12座。已完工7座', 'here', 'carried'],
    ['笔试(100分)', 'carried'],
    ['3人都说', null],
  ];
  for (const [text, ...from] of passages) {
    it(`Should be ${from.map((one) => one ?? 'nowhere').join(', then ')} in ${text}`, async () => {
      const { figures } = await analysed(text);
      assert.deepEqual(
        figures.map((figure) => figure.nounFrom),
        from,
      );
    });
  }
});
