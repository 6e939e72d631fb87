import { charSet } from '../../match/charSet';
import type { Span } from '../../text/span';

/**
 * What stands around a name, read off the folded text; every test looks at a bounded number of characters. Before each
 * pattern a set says whether the characters that it needs are there at all, which most often they are not.
 */

const street =
  /[东西南北中一二三四五六七八九十]{0,2}(?:路(?![上段过程途])|大?街(?![道头])|大道|道(?![\u3400-\u9fff]?县|[路德观教外里真乡友家理士具长光])|大桥|大厦|巷|胡同|广场|弄\d)/y;
const opensStreet = charSet('东西南北中一二三四五六七八九十路大街道巷胡广弄');
const brand =
  /(?:日|晚|晨|早|商|时|都市|青年)报|新闻网|网(?=讯|消息|[\s,。:)]|$)|[在热]线|卫视|(?:广播)?电视台|广播|频道|客户端|融媒|头条|信息港|政府网|(?:师范|农[业林]|林业|工业|理工|科技|医科|医药|中医药|财经|经贸|政法|外国?语|民族|交通|电子|邮电|工商|航[空天]|建筑|工程|职业|技术|信息|商|体育|美术|音乐|戏剧|传媒|海洋|石油|矿业|地质|城市){0,3}(?:大学|学院)|银行|证券|股份|集团|话|菜|料理|品牌|方言|剧/y;
const opensBrand = charSet(
  '日晚晨早商时都青新网在热卫广电频客融头信政大学银证股集话菜料品方剧师农林工理医中财经外民交邮航建程职技体美音戏传海石矿地城',
);
const notDivision = /[市](?:场|民|值|面)|区(?:域|间|块|位)|县(?:级)/y;
const afterDivision = charSet('场民值面域间块位级');
/** Does the pattern, which is sticky, stand at this offset? */
export function sticky(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 中山路, 南京东路, 天津大街: a street called after a place. */
export const isStreet = (folded: string, end: number): boolean =>
  opensStreet(folded, end) && sticky(street, folded, end);

/** 湖南日报, 武汉大学: a house called after a place; tells of its seat at most. */
export const isBrand = (folded: string, end: number): boolean => opensBrand(folded, end) && sticky(brand, folded, end);

/** 长安新村: the short name's last character belongs to the next word. */
export const endsInNew = (folded: string, end: number): boolean =>
  folded.charAt(end - 1) === '新' && isNewPlace(folded, end);
const isNewPlace = charSet('区村');

/** 青羊沟村: a village whose name begins so. What may stand before 村 in other words (农村, 新村, 三村) makes none. */
export const isVillage = (folded: string, end: number): boolean =>
  folded.charAt(end + 1) === '村' && !isMark(folded, end) && !beforeVillage(folded, end);
const beforeVillage = charSet(
  '农乡山渔古名城新旧老小大各全某本该每一二三四五六七八九十百千万几多数两的和与及在到这那此美驻入进联帮包强富穷贫建治示中边邻同外自省市县区州镇是有为让给',
);

/** 《南京照相馆》: the title of a work begins with the name. A law's has it in full (《湖南省…条例》). */
export const opensTitle = (folded: string, start: number): boolean => folded.charAt(start - 1) === '《';

/** 吉林市场: the last character of the full name belongs to the next word. */
export const endsInsideWord = (folded: string, end: number): boolean =>
  afterDivision(folded, end) && sticky(notDivision, folded, end - 1);

export const isMark = charSet(
  ',。;:!?、“”()《》〈〉「」『』【】〔〕·—-/|>*"\' \t\n\v\f\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const isOpenWord = charSet('在到从至自由往赴返来去和与及跟同向对为将把被让使给经离抵进入出驻援涉是即如以像等');

/** A mark, a blank, or the text's own ends. */
export const isBoundary = (folded: string, at: number): boolean => at < 0 || at >= folded.length || isMark(folded, at);

/** Nothing of a word stands right before: the text's begin, a mark, a blank or a preposition. */
export const opensWord = (folded: string, start: number): boolean =>
  isBoundary(folded, start - 1) || isOpenWord(folded, start - 1);

/** Behind a mark that does not join words of a row, or at a line's begin. */
export const opensClause = (folded: string, start: number): boolean =>
  isBoundary(folded, start - 1) && folded.charAt(start - 1) !== '、';

const awayLeft =
  /(?:从|自|由|来自|赴|前往|途经|途径|去往|去过|到过|支援|援助|驰援|援建|对口(?:支援|帮扶)|毗邻|邻近|接壤|相邻|紧邻|紧靠|比邻|学习|借鉴|考察|销往|发往|远销|运往|逃往|嫁到|流入|输入|同|与|比|距|离|至|送|往返|往)[^。;\n]{0,3}$/;
const awayRight =
  /(?:\([^)]{0,6}\)|\))?(?:返回|回来|归来|来的|来人员|返乡|返程|抵|援[疆藏青鄂黔滇]|对口|籍|疫区|旅居|(?:、[\u3400-\u9fff]{2,3}){0,3}方向|[^。,;\n]{0,8}(?:中?高?风险|等地|等省|等市)|[^。,;\n与同和跟]{0,8}(?:接壤|毗邻|相邻|挨着|交界))/y;
const cameFrom = /返回|回来|归来|来的|来人员|返乡|返程|籍|疫区|旅居/y;

const closesAwayLeft = charSet('从自由赴往送经径过援助建扶邻近壤靠习鉴察到入同与比距离至返去');
const opensAwayRight = charSet('()、返回归来抵籍疫旅方援对');
const opensAwayLater = charSet('中高风接毗相挨交等');
const clauseEnd = charSet(',。;\n');

/** 从武汉回来的, 湖北疫区, 同磴口县挨着, 对口支援: named beside the subject, not as the subject. */
export function isElsewhere(folded: string, { start, end }: Span): boolean {
  if (isAwayLeft(folded, start)) return true;
  if (mayBeAwayRight(folded, end) && sticky(awayRight, folded, end)) return true;
  return isDestination(folded, start) && sticky(goneFor, folded, end);
}

/** Of names that hold each other (从陕西省平利县长安镇, 湖北武汉返回) what stands before the first and behind the last goes for all. */
export function isPathElsewhere(folded: string, { start, end }: Span): boolean {
  return isAwayLeft(folded, start) || (opensAwayRight(folded, end) && sticky(cameFrom, folded, end));
}

function isAwayLeft(folded: string, start: number): boolean {
  if (!mayBeAwayLeft(folded, start)) return false;
  if (folded.charAt(start - 1) === '去' && !endsInGo(folded, start - 2)) return true;
  return awayLeft.test(folded.slice(Math.max(0, start - 8), start));
}
/** 过去, 下去: no verb of going. */
const endsInGo = charSet('过下上出进回离失');

const goneFor = /[^,。;\n]{0,6}(?:小时|分钟|公里|学习|考察|取经|务工|打工|就医|求医|上学|读书)/y;

/** 到合肥只要一个半小时: who has come (来到, 回到) is there, who goes is not. */
const isDestination = (folded: string, start: number): boolean =>
  folded.charAt(start - 1) === '到' && !hasCome(folded, start - 2);
const hasCome = charSet('来回');

function mayBeAwayLeft(folded: string, start: number): boolean {
  for (let at = start - 1; at >= start - 4; at--) if (closesAwayLeft(folded, at)) return true;
  return false;
}

function mayBeAwayRight(folded: string, end: number): boolean {
  if (opensAwayRight(folded, end)) return true;
  for (let at = end; at <= end + 8 && !clauseEnd(folded, at); at++) if (opensAwayLater(folded, at)) return true;
  return false;
}

const isCounties = charSet('县区旗');

/** 绥宁等县: one of several. */
export const isOneOfCounties = (folded: string, end: number): boolean =>
  folded.charAt(end) === '等' && isCounties(folded, end + 1);

/** 赫章、榕江: in a row, of places or of anything else. */
export const isBesideRowMark = (folded: string, start: number, end: number): boolean =>
  folded.charAt(start - 1) === '、' || folded.charAt(end) === '、';
