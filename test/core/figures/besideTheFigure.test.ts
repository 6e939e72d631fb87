import assert from 'node:assert/strict';
import { analysed } from './article';
import { describeNouns } from './nounPassages';
import type { NounPassages } from './nounPassages';

const passages: NounPassages = {
  'what stands between, or is told of the figure before': [
    ['商场内投入AED 42台', 'AED'],
    ['判处有期徒刑一年二个月、十个月、八个月。', '有期徒刑', '有期徒刑', '有期徒刑'],
    ['硬化巷道112条87.3公里', '巷道', '巷道'],
    ['来自12个省份的1.5万名跑者参赛', '省份', '跑者'],
    ['牲畜棚舍倒塌214间', '牲畜棚舍'],
    ['累计报告确诊病例401例', '确诊病例'],
    ['确诊病例60例,其中柳林镇40例', '确诊病例', '确诊病例'],
    ['检获4500多张1千元伪钞', '伪钞', '伪钞'],
    ['抓获犯罪嫌疑人邓某强(男,34岁)、梁某(男,29岁)等7人', '邓某强', '梁某', '犯罪嫌疑人'],
    ['病例1:男,41岁,居住于县城', '病例'],
    ['间隔1米以上作业', '间隔'],
    ['从20多户人家那里流转75亩', '人家', null],
    ['一、二、三产业增加值增长3%', '一、二、三产业增加值'],
    ['政策清单12份', '政策清单'],
    ['庭审持续三个多小时', '庭审'],
    ['新增23名病人离世,年龄介乎48至97岁', '病人', '病人'],
    ['平均年龄45岁', null],
    ['病人23名,其中9人情况危殆', '病人', '病人'],
    ['一年能省200块', null, null],
    ['新增病例92例,东区71例', '病例', '病例'],
    ['持续3天', null],
  ],
  'cut from what belongs to another word': [
    ['5月8日共有30人到访。', null],
    ['红炉村村民14人进城。', '村民'],
    ['14名红炉村村民进城。', '村民'],
    ['贫困村村民14人。', '贫困村村民'],
    ['将96件旧书藏在箱内。', '旧书'],
    ['把14件瓷器埋在地下。', '瓷器'],
    ['他藏书300册。', '藏书'],
    ['62公斤未经检疫猪肉', '猪肉'],
    ['3件未经批准的项目', '项目'],
    ['3人未经批准外出', null],
    ['两名内地男子步态异常。', '内地男子'],
    ['5名本地女子获救。', '本地女子'],
    ['两名男子汉', '男子汉'],
    ['经过4天激烈的角逐,', '角逐'],
    ['激烈的比赛打了3场', null],
    ['4天激烈的高温', null],
    ['累计报告确诊病例63例(含市中心医院诊断报告3例),其中东区26例', '确诊病例', '确诊病例', '确诊病例'],
    ['新增病例5例,其中隔离治疗3例', '病例', '病例'],
    ['收到诊断报告3份,另有5例', '报告', null],
    ['报告3例', null],
    ['观察报告十二例', null],
    ['预计9月份投用5所。', null],
    ['月份牌5张', '月份牌'],
  ],
};

describeNouns(passages);

describe('A sign that is a numeral of its own', () => {
  it('Should be passed over, with the number that it says', async () => {
    const { figures, passedOver } = await analysed('①加强领导，启动Ⅳ级响应，㈢总则，⒈好。');
    assert.deepEqual(figures, []);
    assert.deepEqual(
      passedOver.map(({ text, reason, value }) => [text, reason, value]),
      [
        ['①', 'list-number', 1],
        ['Ⅳ', 'name', 4],
        ['㈢', 'list-number', 3],
        ['⒈', 'list-number', 1],
      ],
    );
  });
});
