import { firstOf } from '../../match/rule';
import { isWithin } from '../choice/containment';
import type { Name, NameIndex } from '../gazetteer/nameIndex';
import { endsInNew, isVillage, opensTitle } from './boundaries';
import { isBehindBeyond, isInsideBeyond } from './beyond';
import { isEndOfRuin, isEstate, isNature, isSideOf, streetEnd } from './calledAfter';
import { isJoinedToCounty, isJoinedWord } from './joinedCounty';
import { called, seam } from './nameRead';
import type { NameRead, NoPlace, NoPlaceKind } from './nameRead';
import { isNamesake } from './namesakes';
import { peopleAndVillages } from './peopleAndVillages';
import { areMachinesCounted, endsWord, isThingCounted, isWaterside } from './thingsCounted';
import { isSeam } from './wordPairs';

/** Asked in this order: what costs least and drops most comes first. */
const rules: readonly NoPlace[] = [
  {
    name: 'seam-of-two-words',
    examples: [['进一步提⟦高安⟧全意识。', 'nothing']],
    not: [['他住在⟦高安市⟧。', '江西省/宜春市/高安市']],
    read: ({ folded, start, end, name, lexicon }) => seam(isSeam(folded, { start, end, name }, lexicon.isWord)),
  },
  {
    name: 'across-two-words',
    examples: [
      ['他荣⟦获嘉⟧奖。', 'nothing'],
      ['住在山⟦谷城⟧镇里。', 'nothing'],
    ],
    not: [
      ['住在⟦获嘉县⟧。', '河南省/新乡市/获嘉县'],
      ['来自⟦桂林⟧的人。', '广西壮族自治区/桂林市'],
    ],
    read: ({ folded, start, end, name, lexicon }) =>
      seam(!name.full && end - start === 2 && lexicon.isAcrossWords(folded, { start, end }, name)),
  },
  {
    name: 'joined-to-the-county',
    examples: [
      ['城关公社⟦和县⟧直54个单位。', 'nothing'],
      ['全县党⟦政和县⟧直54个单位。', 'nothing'],
      ['市场监管局⟦会同县⟧公安局查处3起。', 'nothing'],
      ['村民⟦和田⟧间的工人。', 'nothing'],
    ],
    not: [
      ['马鞍山市⟦和县⟧直属54个单位。', '安徽省/马鞍山市/和县'],
      ['在⟦和县⟧直属54个单位。', '安徽省/马鞍山市/和县'],
      ['⟦政和县⟧直54个单位。', '福建省/南平市/政和县'],
      ['怀化市⟦会同县⟧公安局查处3起。', '湖南省/怀化市/会同县'],
      ['⟦会同县⟧公安局查处3起。', '湖南省/怀化市/会同县'],
      ['他在⟦和田⟧间住过。', '新疆维吾尔自治区/和田地区'],
    ],
    read: (read) => seam(read.name.full ? isJoinedToCounty(read) : isJoinedWord(read)),
  },
  {
    name: 'name-from-beyond-China',
    examples: [
      ['这是马里⟦兰州⟧的赌场。', 'nothing'],
      ['住在佛羅里⟦達州⟧的人。', 'nothing'],
      ['住在首尔市⟦江南区⟧的人。', 'nothing'],
    ],
    not: [
      ['住在⟦兰州⟧的人。', '甘肃省/兰州市'],
      ['住在⟦长白朝鲜族自治县⟧。', '吉林省/白山市/长白朝鲜族自治县'],
    ],
    read: ({ folded, start, end, name }) =>
      called(isInsideBeyond(folded, { start, end }) || (isSmall(name) && isBehindBeyond(folded, start))),
  },
  {
    name: 'nature-called-after-place',
    examples: [
      ['飞越⟦四川⟧盆地。', 'passed over: fixed-word'],
      ['走进⟦祁连⟧山国家公园。', 'nothing'],
      ['水流进⟦嘉陵⟧江。', 'nothing'],
    ],
    not: [
      ['飞越⟦四川⟧。', '四川省'],
      ['来自⟦浙江⟧山区。', '浙江省'],
    ],
    read: ({ folded, start, end, name }) => called(!name.full && isNature(folded, start, end, !isSmall(name))),
  },
  {
    name: 'street-called-after-place',
    examples: [
      ['车停在⟦南京⟧东路。', 'nothing'],
      ['家住⟦天津⟧大街。', 'nothing'],
    ],
    not: [['他从⟦南京⟧路过。', '江苏省/南京市']],
    read: ({ folded, end, name, lexicon }) => called(!name.full && isStreetCalled(folded, name, end, lexicon.names)),
  },
  {
    name: 'side-of-a-road-or-river',
    examples: [
      ['校区在中兴⟦路北⟧侧。', 'nothing'],
      ['公园在大⟦河南⟧岸。', 'nothing'],
    ],
    not: [
      ['他住在唐山市⟦路北⟧区。', '河北省/唐山市/路北区'],
      ['高速公路⟦河南⟧段通车。', '河南省'],
      ['⟦湖北⟧岸线绿了。', '湖北省'],
      ['⟦河南⟧端午放假。', '河南省'],
    ],
    read: ({ folded, end, name }) => called(!name.full && isSideOf(folded, end)),
  },
  {
    name: 'thing-called-after-place',
    examples: [
      ['晚上吃⟦重庆⟧火锅。', 'nothing'],
      ['⟦北京⟧时间八点。', 'nothing'],
    ],
    not: [['⟦重庆⟧小面积停电。', '重庆市']],
    read: ({ folded, end, name }) => called(!name.full && isNamesake(folded, end)),
  },
  {
    name: 'thing-that-is-counted',
    examples: [
      ['村后有数千亩⟦桃园⟧。', 'nothing'],
      ['门口立着一对⟦石狮⟧。', 'nothing'],
    ],
    not: [
      ['去了三次⟦桃园市⟧。', '台湾省/桃园市'],
      ['从⟦桃园⟧出发。', '台湾省/桃园市'],
      ['12家⟦石狮市⟧企业获奖。', '福建省/泉州市/石狮市'],
    ],
    read: ({ folded, start, end, name }) => called(!name.full && isThingCounted(folded, start, end)),
  },
  {
    name: 'machines-that-are-counted',
    examples: [
      ['学校更新⟦九台⟧冷气机。', '9 台 · 冷气机'],
      ['學校購置⟦九台⟧新型發電機。', '9 台 · 新型發電機'],
    ],
    not: [
      ['他在⟦九台⟧上班。', '吉林省/长春市/九台区'],
      ['他去⟦九台⟧买冷气机。', '吉林省/长春市/九台区'],
      ['学校在⟦九台区⟧。', '吉林省/长春市/九台区'],
    ],
    read: ({ folded, start, end, name }) => called(!name.full && areMachinesCounted(folded, start, end)),
  },
  {
    name: 'end-of-a-word',
    examples: [['发放复⟦合肥⟧8吨。', 'nothing']],
    not: [['他在⟦合肥⟧上班。', '安徽省/合肥市']],
    read: ({ folded, end, name }) => called(!name.full && endsWord(folded, end)),
  },
  {
    name: 'beside-the-water',
    examples: [
      ['⟦临江⟧房价格涨了。', 'nothing'],
      ['房子⟦临海⟧而建。', 'nothing'],
    ],
    not: [
      ['⟦临江市⟧房价涨了。', '吉林省/白山市/临江市'],
      ['他在⟦临海⟧上班。', '浙江省/台州市/临海市'],
    ],
    read: ({ folded, start, end, name }) => called(!name.full && isWaterside(folded, start, end)),
  },
  {
    name: 'new-of-new-village',
    examples: [['走进⟦永新⟧村。', 'nothing']],
    not: [['江西省⟦永新县⟧。', '江西省/吉安市/永新县']],
    read: ({ folded, end, name }) => called(!name.full && endsInNew(folded, end)),
  },
  {
    name: 'estate-called-after-place',
    examples: [
      ['走进⟦青山湖⟧社区。', 'nothing'],
      ['住在⟦上海⟧城的人。', 'nothing'],
    ],
    not: [
      ['住在⟦上海⟧城区的人。', '上海市'],
      ['住在⟦上海市⟧社区里。', '上海市'],
    ],
    read: ({ folded, end, name }) => called(!name.full && isEstate(folded, end)),
  },
  {
    name: 'end-of-a-ruin',
    examples: [['锁⟦阳城⟧遗址发掘。', 'nothing']],
    not: [
      ['⟦阳城⟧遗址发掘。', '山西省/晋城市/阳城县'],
      ['在⟦阳城⟧遗址发掘。', '山西省/晋城市/阳城县'],
      ['锁⟦阳城县⟧遗址。', '山西省/晋城市/阳城县'],
    ],
    read: ({ folded, start, end, name }) => called(!name.full && isEndOfRuin(folded, start, end)),
  },
  {
    name: 'title-of-work',
    examples: [['电影《⟦南京⟧照相馆》。', 'nothing']],
    not: [['《⟦南京市⟧消防条例》。', '江苏省/南京市']],
    read: ({ folded, start, name }) => called(!name.full && opensTitle(folded, start)),
  },
  {
    name: 'village-that-begins-so',
    examples: [['走访⟦海林⟧头村。', 'nothing']],
    not: [['⟦海南⟧农村。', '海南省']],
    read: ({ folded, end, name }) => called(!name.full && isVillage(folded, end)),
  },
  ...peopleAndVillages,
];

/** A name that means no place where it stands. */
export const meansNoPlace = firstOf<NameRead, NoPlaceKind>('place-names', ({ start, end }) => ({ start, end }), rules);

/** No province: 老挝云南商会 is Yunnan’s all the same. */
const isSmall = ({ divisions }: Name): boolean => divisions.every(({ level }) => level !== 'province');

/** 天津路, but not 澳门路环: there a place that the other holds begins. */
function isStreetCalled(folded: string, name: Name, end: number, names: NameIndex): boolean {
  if (streetEnd(folded, end) === 0) return false;
  const next = names.at(folded, end);
  return !next || !holdsAny(name, next);
}

/** 来宾 holds 象州. */
export const holdsAny = (above: Name, below: Name): boolean =>
  below.divisions.some((division) => above.divisions.some((one) => isWithin(division, one)));
