import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

describe('The article’s own place', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const place = (text: string): readonly (string | null)[] | null => {
    const found = engine.analyze({ path: 'a.txt', text }).place;
    return found && [found.province, found.prefecture, found.county];
  };

  it('Should follow three townships of one county against one mention of another', () => {
    const text = '连日来,枫木镇、乌坡镇、坡心镇的干部分头走访农户。一批种苗从儋州市运来。';
    assert.deepEqual(place(text), ['海南省', null, '屯昌县']);
  });

  it('Should be the one county that is named, in a text of organs of its kind', () => {
    const cases = '今年查处案件多起,干部走访不休,群众来信件件有着落。'.repeat(6);
    assert.deepEqual(place(`县市场监管局查处案件\n\n${cases}遂昌某养生馆被查。`), ['浙江省', '丽水市', '遂昌县']);
    assert.equal(place(`市场监管部门查处案件\n\n${cases}遂昌某养生馆被查。`), null, 'no organ by its kind');
    assert.equal(place(`区市场监管局查处案件\n\n${cases}遂昌某养生馆被查。`), null);
    assert.equal(place(`县市场监管局查处案件\n\n${cases}遂昌某养生馆、溆浦某养生馆被查。`), null);
  });

  it('Should be of the county whose office publishes, though more is said of the city', () => {
    const text = '。淮南大学的新校区开工,大通区来人祝贺,淮南大学建校。';
    const head = '淮南市新校区开工';
    assert.deepEqual(place(`${head}\n\n来源:区委宣传部\n\n淮南市今日有雨${text}`), ['安徽省', '淮南市', '大通区']);
    assert.deepEqual(place(`${head}\n\n来源:县委宣传部\n\n淮南市今日有雨${text}`), ['安徽省', '淮南市', null]);
    const others = '田家庵区也来人。';
    assert.deepEqual(place(`${head}\n\n来源:区委宣传部\n\n淮南市今日有雨${text}${others}`), ['安徽省', '淮南市', null]);
  });

  it('Should be of the whole municipality, which is province and city, where a district is its example', () => {
    const text = `上海新办学校85所\n\n${'上海今年新办学校85所。'.repeat(14)}如松江区九亭镇新办1所,松江区泗泾镇新办2所。`;
    assert.deepEqual(place(text), ['上海市', '上海市', null]);
  });

  it('Should be of the county whose book the page is from, where the text names no place', () => {
    const text = '第三节 小学教育\n\n光绪年间,县令在书院旧址办起学堂,有学生30多人。';
    assert.deepEqual(place(`当前位置:首页 > 旧栏目 > 清流县志\n${text}`), ['福建省', '三明市', '清流县']);
    assert.equal(place(`当前位置:首页 > 旧栏目 > 清流县志愿者\n${text}`), null);
  });

  it('Should not be of the place that a hospital is called after, but of the city whose paper has the page', () => {
    const text =
      '市人民医院南院(溆浦医院)开诊\n\n市人民医院南院(溆浦医院)今日开诊,溆浦医院有新楼,溆浦医院有食堂,溆浦医院有车位,溆浦医院人很多。';
    assert.equal(place(text), null);
    assert.deepEqual(place(`您的位置: 怀化新闻网 > 要闻\n\n${text}`), ['湖南省', '怀化市', null]);
    assert.equal(place(`您的位置: 湖南新闻网 > 要闻\n\n${text}`), null, 'no paper of a city');
    assert.deepEqual(place(text.replaceAll('市人民', '县人民')), ['湖南省', '怀化市', '溆浦县']);
    assert.deepEqual(place(text.replace('今日', '今日在溆浦县')), ['湖南省', '怀化市', '溆浦县']);
  });

  it('Should be of the county whose government’s site the page is of, where the text says no more than 我县', () => {
    const text = '我县新建水库\n\n今年以来,全县新建水库3座,县水利局派人看守。';
    for (const site of [
      '清流县人民政府门户网站 首页>>工作动态',
      '首页 > 清流县政府网 > 要闻',
      '当前位置:清流县人民政府 > 政务公开',
      '清流縣人民政府網 > 政務公開',
    ])
      assert.deepEqual(place(`${site}\n${text}`), ['福建省', '三明市', '清流县'], site);
    const city = text.replaceAll('县', '市');
    assert.deepEqual(place(`三明市人民政府门户网站 首页>>工作动态\n${city}`), ['福建省', '三明市', null]);
  });

  it('Should be of the county whose government’s site the page is of, where the text names townships of it alone', () => {
    const text = '李家乡新建水库\n\n今年以来,李家乡新建水库3座,该乡派人看守,全乡都高兴。';
    const page = `清流县人民政府门户网站 > 乡镇动态\n${text}`;
    assert.deepEqual(place(page), ['福建省', '三明市', '清流县']);
    const { places, figures } = engine.analyze({ path: 'a.txt', text: page });
    const path = ['福建省', '三明市', '清流县', '李家乡'];
    assert.deepEqual([...new Set(places.slice(1).map((one) => one.path.join('/')))], [path.join('/')]);
    assert.deepEqual(figures[0]?.place?.path, path);
    assert.equal(place(text), null, 'no page of the county');
    assert.equal(place(page.replaceAll('李家乡', '某乡')), null, 'no township of it');
    assert.equal(place(page.replaceAll('李家乡', '官庄乡')), null, 'a township of others');
  });

  it('Should not be of the county whose government’s site only shows what others wrote', () => {
    const site = '清流县人民政府门户网站 首页>>工作动态';
    const text = '多地新建水库\n\n今年以来,新建水库3座,有人看守。';
    assert.equal(place(`${site}\n${text}`), null, 'no county is told of');
    assert.equal(place(`${site}\n${text.replace('新建', '全省新建')}`), null, 'a whole province');
    assert.equal(place(`${site}\n我市${text}`), null, 'a city');
    assert.equal(place(`清流县旅行社网 > 要闻\n我县${text}`), null, 'no government');
    assert.equal(place(`清流县人民政府门户网站 > 溆浦县人民政府门户网站\n我县${text}`), null, 'two of them');
    assert.deepEqual(place(`${site}\n我县${text}溆浦县派人来,溆浦县有水库。`), ['湖南省', '怀化市', '溆浦县']);
  });

  it('Should be of all Hong Kong where several districts are told of', () => {
    const text = '地区水浸,当中包括西贡及将军澳的路。';
    const later = `${'雨很大,路上的人都回家了。'.repeat(10)}西贡区封路,西贡区通车,港岛有雨,九龙有雨。`;
    assert.deepEqual(place(`政府通报\n\n政府说,本港多个${text}${later}`), ['香港特别行政区', null, null]);
    assert.deepEqual(place(`政府通报\n\n政府说,本港西贡${text}${later}`), ['香港特别行政区', null, '西贡区']);
  });

  it('Should not be of the place of a line above a byline from elsewhere that the report never names', () => {
    const text = '【记者李某台中报道】台中市警察局查获一案。';
    assert.deepEqual(place(`嘉义优鲜\n慢游云林抽大奖\n\n${text}`), ['台湾省', null, '台中市']);
    assert.deepEqual(place(`云林农产展\n\n${text}云林县的瓜最好,云林县长来了。`), ['台湾省', null, '云林县']);
  });

  it('Should give a county directly under its province no prefecture', () => {
    assert.deepEqual(place('仙桃市:万亩黄鳝开捕'), ['湖北省', null, '仙桃市']);
  });

  it('Should read a county whose name is a word where the text speaks of it as a county', () => {
    assert.deepEqual(place('對柳林發展來說不平凡,縣委部署,全縣上下奮進。'), ['山西省', '吕梁市', '柳林县']);
    assert.deepEqual(place('在柳林境内,全县干部奋进。'), ['山西省', '吕梁市', '柳林县']);
    assert.equal(place('对柳林发展来说,这一年不平凡。'), null);
    assert.equal(place('对柳林来说,全县都一样。'), null);
    assert.equal(place('林场的柳林发展很快,全县都去看。'), null);
    assert.equal(place('河边的柳林籍贯不明,全区都在找。'), null);
  });

  it('Should not file a report of the whole city under the quarter where something happened', () => {
    assert.deepEqual(place('警方昨日在尖沙咀拘捕一名男子,案件按香港法例處理。'), ['香港特别行政区', null, null]);
    assert.deepEqual(place('澳門氹仔昨晚封路。澳門各界關注。'), ['澳门特别行政区', null, null]);
    assert.deepEqual(place('旺角行人專區\n\n旺角的店舖多,旺角的人也多,旺角夜裏熱鬧。'), [
      '香港特别行政区',
      null,
      '油尖旺区',
    ]);
    assert.deepEqual(place('觀塘區議會昨日開會,居民到觀塘請願。'), ['香港特别行政区', null, '观塘区']);
  });

  it('Should name a municipality as its own prefecture', () => {
    assert.deepEqual(place('天津市蓟州区渔阳镇的山楂红了。'), ['天津市', '天津市', '蓟州区']);
  });

  it('Should not go to where people came back from', () => {
    const text = '玉山县冰溪街道排查从武汉返回的人员,对湖北疫区来人逐一登记。';
    assert.deepEqual(place(text), ['江西省', '上饶市', '玉山县']);
  });

  it('Should go where an office works that stands in a row of deeds, not of places', () => {
    const text = '经本人申请、村级评议、罗甸县民政局审核，拟对386名学生发放补助。';
    assert.deepEqual(place(text), ['贵州省', '黔南布依族苗族自治州', '罗甸县']);
    assert.deepEqual(place('参训的有保安、望谟县的司机、厨师。'), ['贵州省', '黔西南布依族苗族自治州', '望谟县']);
  });

  it('Should not go where one of a row of places is', () => {
    assert.equal(place('本次巡展将到罗甸县、宜章县、勉县。'), null);
    assert.equal(place('来自罗甸县民政局、宜章县民政局的同志交流发言。'), null);
    assert.equal(place('罗甸县等县派员观摩。'), null);
  });

  it('Should not go where a road leads, people travel or patients are taken', () => {
    const text =
      '和林格尔县盛乐镇的菜农说,高速通了,到包头只要两小时。到呼和浩特市务工的人少了,客流以天津、石家庄方向居多。';
    assert.deepEqual(place(text), ['内蒙古自治区', '呼和浩特市', '和林格尔县']);
    assert.equal(place('到太原只要两个小时。'), null);
    assert.equal(place('两名伤者送衡水医院救治,客流以郑州、洛阳方向居多。'), null);
  });

  it('Should not go where a road goes on to, nor anywhere on the path of a place that is elsewhere', () => {
    const text = '峨堡镇是去甘肃民乐的最后一站。八宝镇的救援队在此驻守。祁连县交警大队提醒司机装好防滑链。';
    assert.deepEqual(place(text), ['青海省', '海北藏族自治州', '祁连县']);
    assert.equal(place('湖北武汉返回人员请主动登记。'), null);
    assert.equal(place('近日从陕西省平利县长安镇来的人员,请在卡口停车。'), null);
    assert.equal(place('他年年去广西桂林拜师,回来再教徒弟。'), null);
    assert.deepEqual(place('铜梁区与合川区接壤处的断头路修通了,铜梁区的货车不再绕行。'), [
      '重庆市',
      '重庆市',
      '铜梁区',
    ]);
    assert.deepEqual(place('过去海晏县没有夜班车。'), ['青海省', '海北藏族自治州', '海晏县']);
  });

  it('Should read a city whose name is a word where a county of it is named in full', () => {
    const named = engine.analyze({ path: 'a.txt', text: '西吉县征兵体检开始。固原军分区派来军医。' }).places;
    assert.deepEqual(
      named.map(({ text }) => text),
      ['西吉县', '固原'],
    );
    const none = (text: string): void => {
      const words = engine.analyze({ path: 'a.txt', text }).places.map(({ text }) => text);
      assert.deepEqual(words.slice(1), [], text);
    };
    none('汉阴县敬老院里,大家祝老人一生安康。');
    none('云州区的孩子们奔向大同世界。');
    none('汉阴县的乡亲互道平安、安康,各自回家。');
    none('建平县的学生像早晨的太阳,朝气蓬勃迎着朝阳。');
  });

  it('Should not let the bearers of one name speak for each other', () => {
    assert.equal(place('潭头镇的烧烤店要装油烟净化器。'), null);
    assert.equal(place('太平镇召开年终总结会,永安镇的代表应邀观摩。'), null);
    assert.deepEqual(place('栾川县环保局通报:潭头镇的烧烤店要装油烟净化器。'), ['河南省', '洛阳市', '栾川县']);
  });

  it('Should take a row of counties for their city, and not where help comes from', () => {
    assert.deepEqual(place('邵阳排查隐患\n\n隆回、洞口、绥宁等县同时行动,城步派出技术员。'), [
      '湖南省',
      '邵阳市',
      null,
    ]);
    assert.equal(place('江苏援疆医生做了首台手术,病人第二天就能看报。'), null);
    assert.equal(place('山东对口支援的设备到货了。'), null);
    assert.deepEqual(place('江苏援疆医生在裕民县做了首台手术。'), ['新疆维吾尔自治区', '塔城地区', '裕民县']);
  });

  it('Should count a path of two names for less than two names', () => {
    const text = '海口市秀英区下雨,溆浦县和沅陵县也下雨,湖南日报发来图片。';
    assert.deepEqual(place(text), ['湖南省', '怀化市', null]);
  });

  it('Should file under the whole city what opens with it and names a county as an example', () => {
    const city = '定西马铃薯入选\n\n记者从定西市农业农村局获悉,安定区种了100万亩马铃薯。';
    assert.deepEqual(place(city), ['甘肃省', '定西市', null]);
    const county = '定西马铃薯入选\n\n安定区种了100万亩马铃薯。内官营镇、巉口镇、鲁家沟镇都是产地,安定区农业农村局说。';
    assert.deepEqual(place(county), ['甘肃省', '定西市', '安定区']);
    assert.deepEqual(place('天津发生车祸\n\n天津市交警赶到。'), ['天津市', '天津市', null]);
  });

  it('Should go where a reporter asked, and not where people come from', () => {
    assert.deepEqual(place('记者从儋州市有关部门获悉,夏粮已经收完。'), ['海南省', '儋州市', null]);
    assert.equal(place('他从儋州市赶来,夏粮已经收完。'), null);
  });

  it('Should tell nothing where the text tells nothing', () => {
    assert.equal(place('经济合作局召开会议,强调和平年代更要保持通道畅通。'), null);
  });

  it('Should give evidence that is cut from the source', () => {
    const text = '屯門:街坊盆菜宴\n\n屯門公園擺了百圍。';
    const article = engine.analyze({ path: 'a.txt', text });
    assert.equal(article.place?.county, '屯门区');
    for (const { start, end, text: cut } of article.place.evidence) assert.equal(cut, text.slice(start, end));
  });
});
