import creditLabels from '../../tables/words/creditLabels.tsv';
import { characterList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import { trimmed } from '../text/lines';
import type { Span } from '../text/span';
import { isMedium, peopleIn } from './byline';
import { isNoPerson } from './credible';
import type { Claim } from './labelled';

/** How far into a paragraph its dateline may reach. */
const REACH = 90;
const END = anyOf(creditLabels, 'dateline-end');
const DATELINE = new RegExp(
  `^[【(〔[]?((?:[^\\s,。:()【】〔〕]{2,24}|本报)?)(?: ?\\d{1,2}月\\d{1,2}日| ?\\d{1,2}日)?${END}(?=[\\s()【】〔〕,:]|\\p{Script=Han}|\\d)`,
  'u',
);
const mediumLetter = characterList(creditLabels, 'medium-letter');
const ENDS = new RegExp(END, 'u');
const ROLE = anyOf(creditLabels, 'role');
const PEOPLE_SIGN = new RegExp(ROLE, 'u');
const KIND_BEFORE_ROLE = new RegExp(`${anyOf(creditLabels, 'role-kind')}$`, 'u');
const BRACKET = /[(【〔[]([^()【】〔〕[\]]{2,60})[)】〕\]]/gu;
const LEAD = /^([^\s,。:;()【】]{2,24}(?:[\s·][^\s,。:;()【】]{2,16})?)\s*$/u;

/**
 * The medium and the people that a paragraph names before its first sentence: `新华社贵阳5月20日电(记者 某某)`,
 * `【本报讯】`, `湖南日报·新湖南客户端(通讯员 冯某)`.
 */
export function datelineClaims(text: string, folded: string, paragraph: Span): Claim[] {
  const head = folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH));
  const mayNamePeople = PEOPLE_SIGN.test(head);
  if (!mayNamePeople && !ENDS.test(head)) return [];
  const skip = Math.max(0, head.search(/[(【〔[]?\p{Script=Han}/u));
  const start = paragraph.start + skip;
  const lead = head.slice(skip);
  const dateline = DATELINE.exec(lead);
  const brackets = mayNamePeople ? bracketsOf(lead) : [];
  const claims = brackets.flatMap((span) =>
    peopleIn(text, folded, { start: start + span.start, end: start + span.end }, 0),
  );
  if (dateline && claims.length === 0) claims.push(...peopleOfDateline(text, folded, start, dateline[0].length));
  const name = dateline ? mediumBefore(dateline) : claims.length > 0 ? leadMedium(lead) : '';
  if (!name) return claims;
  const from = start + lead.indexOf(name);
  const span = { start: from, end: from + name.length };
  return [{ ...span, role: 'publisher', value: text.slice(span.start, span.end), rank: 3 }, ...claims];
}

/** Within the dateline (中央社记者李大同台北22日电), or in the bracket right behind it. */
function peopleOfDateline(text: string, folded: string, start: number, length: number): Claim[] {
  const within = peopleIn(text, folded, { start, end: start + length }, 0);
  const behind = within.length === 0 ? peopleBehind(text, folded, start + length) : undefined;
  return behind ? [behind] : within;
}

const LONGEST_NAMES = 24;
const PEOPLE = /^[\p{Script=Han}·]{2,5}(?:[\s、]+[\p{Script=Han}·]{2,5}){0,4}$/u;

/** 中新社韶关9月26日电(李某 应某): the bracket right behind a dateline names people, with their role or without it. */
function peopleBehind(text: string, folded: string, at: number): Claim | undefined {
  const open = folded.startsWith(' ', at) ? at + 1 : at;
  if (!folded.startsWith('(', open)) return undefined;
  const close = folded.slice(0, open + LONGEST_NAMES + 1).indexOf(')', open);
  if (close < 0) return undefined;
  const span = trimmed(folded, { start: open + 1, end: close });
  const names = folded.slice(span.start, span.end);
  if (!PEOPLE.test(names) || names.split(/[\s、]+/u).some((name) => isNoPerson(name))) return undefined;
  return { ...span, role: 'author', value: text.slice(span.start, span.end), rank: 1 };
}

/** The insides of the brackets that stand before the first full stop. */
function bracketsOf(lead: string): Span[] {
  const stop = lead.search(/[。;]/u);
  const head = stop < 0 ? lead : lead.slice(0, stop);
  return [...head.matchAll(BRACKET)].map(({ index, 1: inside = '' }) => ({
    start: index + 1,
    end: index + 1 + inside.length,
  }));
}

/** `新华社贵阳` → 新华社: the shortest beginning that names a medium, unless the name goes on behind a dot. */
function mediumBefore(dateline: RegExpExecArray): string {
  const before = dateline[1] ?? '';
  if (before.includes('·') && isMedium(before)) return before;
  for (let end = 3; end <= before.length; end++) {
    if (isMedium(before.slice(0, end)) && !mediumLetter(before, end)) return before.slice(0, end);
  }
  return '';
}

function leadMedium(lead: string): string {
  const before = lead.slice(0, lead.search(/[(【〔[]/u));
  return LEAD.test(before) && isMedium(before.trim()) ? before.trim() : '';
}

const BYLINE = new RegExp(
  `^[^\\p{Script=Han}]{0,4}(?:[^\\s,。:;()]{2,16}\\s?)?(?:${ROLE}[\\s/、·:]|^记者.{2,16}${anyOf(creditLabels, 'reports')}$)`,
  'u',
);

/** A line that only names people, with the medium before them or not: `红网时刻 通讯员 刘某 益阳报道`. */
export function bylineClaims(text: string, folded: string, line: Span): Claim[] {
  if (line.end - line.start > 60) return [];
  const words = folded.slice(line.start, line.end);
  if (!PEOPLE_SIGN.test(words) || /[。;!?]/u.test(words) || !BYLINE.test(words)) return [];
  const people = peopleIn(text, folded, line, 0);
  const before = trimmed(folded, { start: line.start, end: line.start + words.search(PEOPLE_SIGN) });
  const medium = folded.slice(before.start, before.end).replace(KIND_BEFORE_ROLE, '').trim();
  if (people.length === 0 || !isMedium(medium)) return people;
  const end = before.start + medium.length;
  return [{ start: before.start, end, role: 'publisher', value: text.slice(before.start, end), rank: 2 }, ...people];
}

/** The people in the bracket that ends a paragraph: `…。(记者 张某 通讯员 李某)`, `(责任编辑:王某)` is a labelled one. */
export function closingBracket(folded: string, paragraph: Span): Span | undefined {
  const last = folded[paragraph.end - 1];
  if (last !== ')' && last !== '】' && last !== ']') return undefined;
  const from = Math.max(paragraph.start, paragraph.end - 80);
  const tail = folded.slice(from, paragraph.end - 1);
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('【'), tail.lastIndexOf('['));
  return open < 0 ? undefined : { start: from + open + 1, end: paragraph.end - 1 };
}
