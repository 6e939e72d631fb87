import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import type { Rule } from '../match/rule';
import { characterList, wordList } from '../match/wordList';
import type { Span } from '../text/span';
import { isHan } from '../text/characters';
import { comesToScene, reachesScene } from '../words/atTheScene';
import { within } from './clauseWords';

/** A name of the text, with the whole row of names that hold each other. */
export interface NameAsked {
  readonly folded: string;
  readonly name: Span;
}

const publisher = wordList(scopeWords, 'publisher');
const helper = wordList(scopeWords, 'helper');
const gives = wordList(scopeWords, 'gives');
const agrees = wordList(scopeWords, 'agrees');
const institution = wordList(scopeWords, 'institution');
const opensQuote = /[“‘「『《][^,。;!?:“”‘’「」『』《》\n]{0,8}$/u;
const endsQuote = /^[\u3400-\u9fff]{2,16}[”’」』》]/u;
/** 三江镇队52秒8: what a team has reached. */
const teamResult = /^队\d/u;
const team = wordList(scopeWords, 'team');
const rescueBody = wordList(scopeWords, 'rescue-body');
const sends = wordList(scopeWords, 'sends-out');
const hearsOf = wordList(scopeWords, 'hears-of-scene');
const schoolEnding = wordList(scopeWords, 'school-ending');
const builds = wordList(scopeWords, 'builds-village');
const company = wordList(scopeWords, 'company');
const guest = wordList(scopeWords, 'guest');
const attends = wordList(scopeWords, 'attends');
const showsPicture = wordList(scopeWords, 'shows-picture');
const endsPicture = characterList(scopeWords, 'ends-picture');
/** A company's name has none of these. */
const noName = characterList(scopeWords, 'no-name-of-body');
const LONGEST_PARTNER = 16;
const joins = characterList(scopeWords, 'joins-bodies');

/** True: the name does not govern. */
export const yes = (is: boolean): true | undefined => (is ? true : undefined);

/** Names of bodies and of those who help: they act where they are not at home. */
export const bodyRules: readonly Rule<NameAsked, true>[] = [
  {
    name: 'publisher',
    examples: [['溆浦县的做法在⟦怀化市电视台报道25次⟧', 'in 湖南省/怀化市/溆浦县, no day']],
    not: [
      ['⟦怀化市公安局查处25人⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市每日报告25例⟧', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) => yes(publisher.at(folded, name.end) > 0),
  },
  {
    name: 'in-a-name',
    examples: [['溆浦县的“⟦洪江粮食合作社”流转35亩⟧', 'in 湖南省/怀化市/溆浦县, no day']],
    not: [
      ['“⟦洪江市有35亩⟧。”他说', 'in 湖南省/怀化市/洪江市, no day'],
      ['《通知》说⟦洪江市有35亩⟧', 'in 湖南省/怀化市/洪江市, no day'],
    ],
    read: ({ folded, name }) => yes(isInName(folded, name)),
  },
  {
    name: 'helper',
    examples: [
      ['溆浦县出动100人,联合⟦湖北警方抓获25人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的对口帮扶单位⟦深圳市盐田区建厂房3栋⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县有⟦深圳市援建的厂房3栋⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦深圳市建成厂房3栋⟧', 'in 广东省/深圳市, no day'],
      ['⟦湖北警方抓获25人⟧', 'in 湖北省, no day'],
      ['⟦湖北警方联合抓获25人⟧', 'in 湖北省, no day'],
    ],
    read: ({ folded, name }) => yes(helper.before(folded, name.start) >= 0 || gives.at(folded, name.end) > 0),
  },
  {
    name: 'partner',
    examples: [
      ['溆浦县与⟦成都市一家企业签订150吨⟧的订单', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县同⟦深圳市的公司签约3个⟧项目', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦成都市一家企业签订150吨⟧的订单', 'in 四川省/成都市, no day'],
      ['这里与⟦成都市有3个⟧项目', 'in 四川省/成都市, no day'],
      ['⟦成都市与企业签订150吨⟧的订单', 'in 四川省/成都市, no day'],
    ],
    read: ({ folded, name }) =>
      yes(
        joins(folded, name.start - 1) &&
          folded.charAt(name.start - 1) !== '、' &&
          within(folded, name.end, LONGEST_PARTNER, agrees),
      ),
  },
  {
    name: 'institution',
    examples: [
      ['溆浦县收到⟦上海市红十字会捐赠的棉衣800套⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县有⟦湖南医疗队137名⟧队员', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦上海市红十字街有8户⟧', 'in 上海市, no day'],
      ['⟦湖南医疗机构137家⟧', 'in 湖南省, no day'],
      ['⟦湖南医务人员137名⟧到岗', 'in 湖南省, no day'],
    ],
    read: ({ folded, name }) => yes(institution.at(folded, name.end) > 0),
  },
  {
    name: 'school-of-a-city',
    examples: [
      ['溆浦县有校舍,⟦怀化市桥头小学新增学位270个⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县有病床,⟦湖南省人民医院270张⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['溆浦县有校舍,⟦洪江市小学270所⟧', 'in 湖南省/怀化市/洪江市, no day'],
      ['溆浦县有校舍,⟦洪江市新建小学270所⟧', 'in 湖南省/怀化市/洪江市, no day'],
      ['溆浦县有校舍,⟦三江镇中心小学有学生270名⟧', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
      ['溆浦县有校舍,⟦怀化市有270名小学生⟧', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) => yes(isSchoolOfCity(folded, name)),
  },
  {
    name: 'team',
    examples: [
      ['溆浦县的决赛中,⟦三江镇队52秒⟧夺冠', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的决赛中,⟦怀化市代表队得了3分⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦怀化市队伍25支⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市有队员25名⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市组成代表队25支⟧', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) =>
      yes(teamResult.test(folded.slice(name.end, name.end + 2)) || team.at(folded, name.end) > 0),
  },
  {
    name: 'guest',
    examples: [
      ['溆浦县的庭审在橘园开庭,⟦三江镇领导班子等到场,300人⟧旁听', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的庭审在橘园开庭,⟦怀化市有关负责人出席,300人⟧旁听', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['溆浦县的⟦三江镇干部300人⟧', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
      ['溆浦县的⟦三江镇党委开会,300人⟧旁听', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
      ['溆浦县的⟦三江镇300人⟧旁听', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
    ],
    read: ({ folded, name }) =>
      yes(guest.at(folded, name.end) > 0 && within(folded, name.end, LONGEST_GUESTS, attends)),
  },
  {
    name: 'head-at-the-scene',
    examples: [
      ['怀化市一厂起火。⟦溆浦县委书记、县长,以及县局负责人赶到起火现场。救出9人⟧', 'in 湖南省/怀化市, no day'],
    ],
    not: [
      ['怀化市一厂起火。⟦溆浦县委书记、县长开会。救出9人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['怀化市一厂起火。⟦溆浦县9人⟧赶到现场', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    read: ({ folded, name }) => yes(comesToScene(folded, name.end)),
  },
  {
    name: 'sent-to-the-scene',
    examples: [
      ['怀化市一厂起火。⟦溆浦消防大队出动车9辆⟧', 'in 湖南省/怀化市, no day'],
      ['怀化市一厂起火。⟦溆浦公安分局共出动警力9名⟧', 'in 湖南省/怀化市, no day'],
      ['溆浦县一厂起火。⟦怀化市消防局在晚间接获报案后,派出9人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['怀化市一厂起火。⟦溆浦消防大队查处9家⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['怀化市一厂起火。⟦溆浦县出动9人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    read: ({ folded, name }) => yes(isSent(folded, name.end)),
  },
  {
    name: 'gave-a-picture',
    examples: [
      ['溆浦县在收割。⟦怀化市供图。300人⟧在场', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县在收割。⟦怀化市提供“我种地300亩⟧,亩产不低”', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦怀化市提供300人⟧的名单', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市提供岗位300个⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市图书馆。300人⟧在场', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) => yes(gavePicture(folded, name.end)),
  },
  {
    name: 'company',
    examples: [
      ['溆浦县的工程中,⟦贵州某某建设工程有限公司报价25元⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的工程在⟦怀化市公共资源交易中心收到投标文件7份⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦怀化市引进有限公司25家⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市的有限公司25家⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市公司25家⟧', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) => yes(isCompany(folded, name.end)),
  },
];

/** 铁西消防大队、铁西公安分局共出动: they come to where something happened. */
function isSent(folded: string, end: number): boolean {
  const behind = rescueBody.at(folded, end);
  if (behind === 0) return false;
  if (within(folded, behind, LONGEST_SENT, sends) || within(folded, behind, LONGEST_HEARD, hearsOf)) return true;
  return reachesScene(folded, behind);
}

const LONGEST_SENT = 12;
/** 消防局在晚间10点34分接获报案. */
const LONGEST_HEARD = 16;
const LONGEST_COMPANY = 18;
const LONGEST_GUESTS = 24;

const ofCity = charSet('市省');
const SHORTEST_CITY = 3;
const [SHORTEST_SCHOOL, LONGEST_SCHOOL] = [2, 8];

/** 怀化市桥头小学: what lies in the city bears its name, wherever in it, with a name of its own between. */
function isSchoolOfCity(folded: string, { start, end }: Span): boolean {
  if (!ofCity(folded, end - 1) || end - start < SHORTEST_CITY || builds.at(folded, end) > 0) return false;
  for (let at = end; at <= end + LONGEST_SCHOOL && isHan(folded.charCodeAt(at)); at++) {
    if (at >= end + SHORTEST_SCHOOL && schoolEnding.at(folded, at) > 0) return true;
    if (noName(folded, at)) return false;
  }
  return false;
}

/** 泰来县提供, 怀化市供图: nothing but the end of what a picture shows follows. */
function gavePicture(folded: string, end: number): boolean {
  const behind = showsPicture.at(folded, folded.charAt(end) === ' ' ? end + 1 : end);
  return behind > 0 && (behind === folded.length || folded.charAt(behind) === '\n' || endsPicture(folded, behind));
}

/** 某某建设工程有限公司: what stands between is the company's own name. */
function isCompany(folded: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST_COMPANY; at++) {
    if (company.at(folded, at) > 0) return true;
    if (!isHan(folded.charCodeAt(at)) || noName(folded, at)) return false;
  }
  return false;
}

/** “阳谷风华粮食种植专业合作社”: part of what a name in quotes is made of. */
function isInName(folded: string, { start, end }: Span): boolean {
  return endsQuote.test(folded.slice(end, end + 17)) && opensQuote.test(folded.slice(Math.max(0, start - 9), start));
}
