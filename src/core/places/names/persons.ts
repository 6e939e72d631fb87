import { BLANKS, charSet } from '../../match/charSet';
import { isBoundary, isMark, sticky } from './nameContext';
import type { Span } from '../../text/span';

/** People whose name holds a place's: 记者 王海南, 被告人李长沙, 班长扎西平措. */

const isSurname = charSet(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
/** What one is or where from, right before the name. */
const title =
  /(?:记者|通讯员|作者|编辑|责编|审核|书记|主任|[队班组站局县区市镇乡村校院所厂行会社处科连排馆园机店户]长|村民|居民|主席|医生|护士|同志|学生|选手|教授|经理|老板|[教律医厨技讲牧]师|师傅|[民交辅法刑特武]警|[人员]|[镇乡村县]的?|的|摄影|图|文|校对|监制|总监)[:\s]{0,2}$/;
const LONGEST_TITLE = 8;
const closesTitle = charSet(`者员辑编核记任长民席生士志手授理板师傅警人镇乡村县的影图文对制监:${BLANKS}`);
/** What shows behind a name that somebody is meant. */
const shown =
  /说|表示|介绍|告诉|指出|强调|认为|透露|坦言|摄|系(?![统列])|驾驶|涉嫌|先生|女士|老师|同学|师傅|大爷|大妈|阿姨|奶奶|[、,,]?\s?[男女]/y;

const opensShown = charSet(`说表介告指强认透坦摄系驾涉先女老同师大阿奶男、,${BLANKS}`);

/** A surname before the short name, and before that what the person is, or behind it what persons do. */
export function isPerson(folded: string, { start, end }: Span): boolean {
  if (!isSurname(folded, start - 1)) return isInLongName(folded, start, end);
  if (isBoundary(folded, start - 2) && isBoundary(folded, end)) return true;
  if (opensShown(folded, end) && sticky(shown, folded, end)) return true;
  return closesTitle(folded, start - 2) && title.test(folded.slice(Math.max(0, start - 1 - LONGEST_TITLE), start - 1));
}

/** 班长扎西平措说: inside a name of more characters, between a title and a word of speech. */
function isInLongName(folded: string, start: number, end: number): boolean {
  for (let at = end; at <= end + LONG_NAME && !isMark(folded, at); at++) {
    if (!opensSpeech(folded, at) || !sticky(personSpeaks, folded, at)) continue;
    for (let begin = start; begin >= start - LONG_NAME; begin--) {
      if (title.test(folded.slice(Math.max(0, begin - 4), begin))) return true;
    }
  }
  return false;
}

const LONG_NAME = 2;
const opensSpeech = charSet('说表介告');
const personSpeaks = /(?:说|表示|介绍|告诉)/y;
