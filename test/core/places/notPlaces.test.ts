import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

describe('Place mentions: what is none', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const texts = (text: string): readonly string[] =>
    engine.analyze({ path: 'a.txt', text }).places.map(({ text }) => text);
  const none = (text: string): void => {
    assert.deepEqual(texts(text), [], text);
  };

  it('Should not take common words for counties of that name', () => {
    none('县经济合作局与联合社签约,双方友好协商。');
    none('和平年代也要居安思危,保持通道畅通、物资充足。');
    none('他们向阳而生,团结互助,为了长治久安,奔向大同世界。');
    none('坚持开放共享,永葆初心,走上富裕之路,共建平安家园。');
    none('公安机关延长办案时间,发扬光明磊落的传统。');
    none('创建国家园林县城,恢复县域经济,资深县委书记确定县级领导名单。');
    none('保密县局的材料,百万县民参与,纵横县乡的公路。');
    none('东山区域合作,大港区位优势明显,北道区间快线。');
    none('前进路上,红旗飘扬,东风浩荡,一面旗帜就是一座灯塔。');
    none('全州上下一心,全州推广。');
    none('大会同意建立新的资源库,比如水资源、土地资源。');
  });

  it('Should not cut a place out of the seam of two words', () => {
    none('通道畅通,共建安宁家园。');
    none('进一步提高安全意识,居民和志愿者一起行动。');
    none('形势复杂多变,会议召开后县政府立即部署。');
    none('建成县级文明单位,产业安定有序。');
  });

  it('Should not take streets for the places they are called after', () => {
    none('他家住中山路,单位在南京东路和天津路的路口,隔壁是海南大厦。');
  });

  it('Should not take branches for the places they are called after', () => {
    none('招商银行杭州分行、农业银行无锡支行和某公司成都分公司参会。');
    none('他在某医院深圳分院看病,孩子上实验学校苏州分校。');
    assert.deepEqual(texts('他在杭州分到一间房,在无锡支起一个摊。'), ['杭州', '无锡']);
  });

  it('Should not take newspapers and broadcasters for places', () => {
    none('据湖南日报、河北卫视报道。');
    none('天山网讯 记者从有关部门获悉,据红网消息。');
  });

  it('Should not take schools of any subject for places', () => {
    none('西安科技大学、武汉科技大学和上海科技大学的师生,还有西安工业大学、武汉理工大学的。');
    none('兰州财经大学、成都中医药大学、长沙职业技术学院的学生。');
  });

  it('Should not take what a road or a field reaches on its side for 东至县', () => {
    none('公路西起国道,东至桥江,全长3公里。');
    none('這塊地東至河邊,西至山腳。');
  });

  it('Should not take names from beyond China for places that they hold', () => {
    none('马里兰州、明尼苏达州、佛羅里達州、內華達州和伊利诺伊州的农场。');
    none('日本山口县、越南广宁省、首尔市江南区、美国德州的客人。');
  });

  it('Should not take the seam of two words for a place', () => {
    none('他荣获嘉奖,住在山谷城镇里,等于田里没有水。');
    none('今年新增城镇就业。');
  });

  it('Should not take estates, waters and mountains for the places that they are called after', () => {
    none('青山湖社区、香港城西街、龙泉苑小区、徐汇苑。');
    none('嘉陵江水位、祁连山国家公园、长白山天池、赤水河保护条例、青海湖。');
  });

  it('Should not take people for places', () => {
    none('记者 王海南 摄');
    none('“没问题。”李安阳说。');
    none('通讯员:陈永康 刘长春');
    none('班长扎西平措说:“线路通了。”');
    none('驾驶员阿里木江介绍,队长嘎玛海晏表示满意。');
  });

  it('Should not take general words for townships and villages', () => {
    none('各乡镇、街道和村(社区)要压实责任,老城区、开发区都要走到。');
    none('建设一批特色小城镇,发展农村、渔村和新社区。');
    none('返乡人员、回家过年的同乡、水乡风光。');
  });

  it('Should not take harbours and trains for Hong Kong and provinces', () => {
    none('渔船全部进港避风,台风过后再出港。');
    none('养殖区分布在北沪港、南湘港等海域。');
    none('渔船昨日已全部返港,船员返港休息,返港避风。');
    assert.deepEqual(texts('渔民登记后,返港人员三十名。'), ['港']);
    assert.deepEqual(texts('深化沪港合作,考察沪港等地。'), ['沪', '港', '沪', '港']);
    none('京津京津京津,湘湘湘湘。');
    none('京港澳高速车流平稳,湘江水位回落,新政策出台。');
  });

  it('Should not cut 安新 out of a new area', () => {
    none('某安新区的厂房封顶了,长安新村的住户领到钥匙。');
  });

  it('Should not take words of a row for townships where no county is known, or none of it is called so', () => {
    none('坡心、乌坡等乡镇陆续开镰。');
    assert.deepEqual(texts('屯昌县的群众、企业等乡镇单位,书记、主任两镇兼任。'), ['屯昌县']);
    assert.deepEqual(texts('屯昌县有3个镇、8个乡,各乡镇和街道都已部署。'), ['屯昌县']);
  });

  it('Should leave a county of many bearers open where nothing decides', () => {
    none('城关镇连夜排查,鼓楼区和城关镇无人缺岗。');
  });
});

describe('Place mentions: what is one', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const paths = (text: string): readonly string[] =>
    engine.analyze({ path: 'a.txt', text }).places.map((place) => `${place.text}=${place.path.join('/')}`);

  it('Should resolve a county by the prefecture before it', () => {
    assert.deepEqual(paths('朝阳区之外,长春市朝阳区也下雪了。').slice(1), [
      '长春市=吉林省/长春市',
      '朝阳区=吉林省/长春市/朝阳区',
    ]);
  });

  it('Should resolve one of many 城关镇 by its county', () => {
    assert.deepEqual(paths('会宁县的会师镇热闹起来。'), [
      '会宁县=甘肃省/白银市/会宁县',
      '会师镇=甘肃省/白银市/会宁县/会师镇',
    ]);
  });

  it('Should know a district of the mainland from one of the same name in Taiwan', () => {
    assert.deepEqual(paths('沈阳市和平区的路').slice(1), ['和平区=辽宁省/沈阳市/和平区']);
    assert.deepEqual(paths('臺中市和平區的路').slice(1), ['和平區=台湾省/台中市/和平区']);
    assert.deepEqual(paths('中山区青泥洼桥街道')[0], '中山区=辽宁省/大连市/中山区');
    assert.deepEqual(paths('和平区的路'), []);
    assert.deepEqual(paths('中山区的路'), []);
  });

  it('Should read both scripts alike', () => {
    assert.deepEqual(paths('貴州省榕江縣古州鎮'), [
      '貴州省=贵州省',
      '榕江縣=贵州省/黔东南苗族侗族自治州/榕江县',
      '古州鎮=贵州省/黔东南苗族侗族自治州/榕江县/古州镇',
    ]);
  });

  it('Should give former names the place of today', () => {
    assert.deepEqual(paths('襄樊市更名之前'), ['襄樊市=湖北省/襄阳市']);
    assert.deepEqual(paths('密云县的水库'), ['密云县=北京市/北京市/密云区']);
    assert.deepEqual(paths('峨眉县的茶叶'), ['峨眉县=四川省/乐山市/峨眉山市']);
    assert.deepEqual(paths('大庸市民走上街头'), ['大庸市=湖南省/张家界市']);
    assert.deepEqual(paths('大港区位于海边'), ['大港区=天津市/天津市/滨海新区']);
    assert.deepEqual(paths('川沙县的渡口'), ['川沙县=上海市/上海市/浦东新区']);
    assert.deepEqual(paths('苍山縣的大蒜'), ['苍山縣=山东省/临沂市/兰陵县']);
    assert.deepEqual(paths('山东省黄县志'), ['山东省=山东省', '黄县=山东省/烟台市/龙口市']);
  });

  it('Should read a name that is a word too, or looks like a street, before a place that it holds', () => {
    assert.deepEqual(paths('来宾象州的桑园'), ['来宾=广西壮族自治区/来宾市', '象州=广西壮族自治区/来宾市/象州县']);
    assert.deepEqual(paths('澳門路環的漁村'), ['澳門=澳门特别行政区', '路環=澳门特别行政区/圣方济各堂区']);
  });

  it('Should read one character in its company only', () => {
    assert.deepEqual(paths('赴沪就医的返湘人员'), ['沪=上海市', '湘=湖南省']);
    assert.deepEqual(paths('川渝两地携手'), ['川=四川省', '渝=重庆市']);
  });

  it('Should know a township without the peoples of its official name', () => {
    assert.deepEqual(paths('昌宁县珠街乡'), ['昌宁县=云南省/保山市/昌宁县', '珠街乡=云南省/保山市/昌宁县/珠街彝族乡']);
  });

  it('Should match a name that folds to another, and give its official one', () => {
    assert.deepEqual(paths('临安区於潜镇'), ['临安区=浙江省/杭州市/临安区', '於潜镇=浙江省/杭州市/临安区/於潜镇']);
  });

  it('Should read a row of townships whose ending stands once', () => {
    const county = '海南省/屯昌县';
    assert.deepEqual(paths('屯昌县枫木、乌坡两镇和坡心、新兴等乡镇同时开镰。').slice(1), [
      `枫木=${county}/枫木镇`,
      `乌坡=${county}/乌坡镇`,
      `坡心=${county}/坡心镇`,
      `新兴=${county}/新兴镇`,
    ]);
    assert.deepEqual(paths('花蓮縣壽豐、鳳林、光復鄉停水。').slice(1), [
      '壽豐=台湾省/花莲县/寿丰乡',
      '鳳林=台湾省/花莲县/凤林镇',
      '光復鄉=台湾省/花莲县/光复乡',
    ]);
  });

  it('Should read the names of a row again where each is told its part', () => {
    const county = '浙江省/温州市/泰顺县';
    const row = [`泗溪=${county}/泗溪镇`, `司前=${county}/司前畲族镇`];
    assert.deepEqual(paths('泰顺县泗溪、司前两镇转移96人,其中泗溪50人、司前46人。').slice(1), [...row, ...row]);
    assert.deepEqual(paths('泰顺县泗溪、司前两镇转移96人,泗溪水深3米,大司前46人。').slice(1), row);
    assert.deepEqual(paths('泰顺县转移96人,其中泗溪50人、司前46人。').length, 1);
    assert.deepEqual(paths('泰顺县司前两镇转移96人。').slice(1), row.slice(1));
    assert.deepEqual(paths('泰顺县泗溪、东风两镇转移96人。').length, 1);
  });

  it('Should read a county whose name is a word in a row with others of its city', () => {
    assert.deepEqual(paths('隆回、洞口、绥宁三县')[1], '洞口=湖南省/邵阳市/洞口县');
    assert.equal(paths('隆回、资源、设备都要到位').length, 1);
    assert.equal(paths('洞口、井口、闸口都有人守').length, 0);
    assert.equal(paths('绥宁的洞口已经封好').length, 1);
  });

  it('Should know 民权街街道 as people call it', () => {
    const hankou = '湖北省/武汉市/江汉区';
    assert.deepEqual(paths('江汉区民权街道').slice(1), [`民权街道=${hankou}/民权街街道`]);
  });

  it('Should know the new areas of the State Council', () => {
    assert.deepEqual(paths('雄安新区与西咸新区'), [
      '雄安新区=河北省/保定市/雄安新区',
      '西咸新区=陕西省/西安市/西咸新区',
    ]);
    assert.deepEqual(paths('青岛西海岸新区'), ['青岛=山东省/青岛市', '西海岸新区=山东省/青岛市/黄岛区']);
  });

  it('Should leave townships to their district where a new area lies over it', () => {
    const nanjing = '江苏省/南京市';
    assert.deepEqual(paths('江北新区顶山街道、沿江街道'), [
      `江北新区=${nanjing}/江北新区`,
      `顶山街道=${nanjing}/浦口区/顶山街道`,
      `沿江街道=${nanjing}/浦口区/沿江街道`,
    ]);
    assert.deepEqual(paths('两江新区鸳鸯街道')[1], '鸳鸯街道=重庆市/重庆市/渝北区/鸳鸯街道');
    assert.equal(engine.analyze({ path: 'a.txt', text: '江北新区顶山街道的路' }).place?.county, '江北新区');
    assert.deepEqual(paths('西咸新区沣东街道')[1], '沣东街道=陕西省/西安市/西咸新区/沣东街道');
  });

  it('Should put a village below the township that it follows', () => {
    assert.deepEqual(paths('玉山县冰溪街道湖塘村、七里街社区').slice(2), [
      '湖塘村=江西省/上饶市/玉山县/冰溪街道/湖塘村',
      '七里街社区=江西省/上饶市/玉山县/冰溪街道/七里街社区',
    ]);
  });

  it('Should believe the text where it puts a township below a county', () => {
    assert.ok(
      paths('屯昌县藤寨镇的老街,藤寨镇的新路。').filter((path) => path === '藤寨镇=海南省/屯昌县/藤寨镇').length === 2,
    );
  });

  it('Should not lay a township over the characters of a row', () => {
    assert.deepEqual(paths('赫山返京津冀鎮').slice(1), ['京=北京市', '津=天津市', '冀=河北省']);
  });

  it('Should keep spans that are cut from the source and never overlap', () => {
    const text = '澤庫縣(xiàn)和日鎮(zhèn)唐德村與麥秀鎮(zhèn)賽龍村';
    let past = 0;
    for (const { start, end, text: cut } of engine.analyze({ path: 'a.txt', text }).places) {
      assert.equal(cut, text.slice(start, end));
      assert.ok(start >= past);
      past = end;
    }
    assert.ok(past > 0);
  });
});

describe('Places in a hostile text', () => {
  it('Should take a crowded name thousands of times without a place', async () => {
    const { engine } = await built();
    assert.equal(engine.analyze({ path: 'a.txt', text: '城关镇'.repeat(5000) }).place, null);
  });
});
