import creditLabels from '../../tables/words/creditLabels.tsv';
import { wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';
import { isNoPerson } from './credible';
import type { Claim } from './labelled';

const words = (list: string): string => anyOf(creditLabels, list);
const ROLE = new RegExp(`${words('desk')}?${words('role-kind')}?${words('role')}`, 'gu');
const REPORTS = words('reports');
const NAME_END = new RegExp(`[,。;:!?“”"(【】\\][|<>]|${REPORTS}|讯|摄|供图|\\d`, 'u');
const BEHIND_REPORTERS = new RegExp(`^(?:${REPORTS}|\\d{1,2}日${words('dateline-end')})`, 'u');
const TOOK_PICTURES = new RegExp(`^[^,。;]{1,16}\\s${words('pictures')}|^[^,。;]{1,12}摄`, 'u');
const mediumEnds = wordList(creditLabels, 'medium-end');
const desks = wordList(creditLabels, 'desk');

/** Is this the name of a newspaper, agency, station or site, by its last character or word? */
export function isMedium(name: string): boolean {
  return name.length >= 2 && mediumEnds.before(name, name.length) >= 0 && desks.at(name, 0) === 0;
}

/**
 * The people in a byline such as `本网记者 刘某 通讯员 吴某` or `记者王某/台北报导`.
 * @param span a short stretch: the inside of a bracket, or a line
 */
export function peopleIn(text: string, folded: string, span: Span, rank: number): Claim[] {
  const line = folded.slice(span.start, span.end);
  const roles = [...line.matchAll(ROLE)];
  return roles.flatMap((role, index) => {
    const from = role.index + role[0].length;
    const to = roles[index + 1]?.index ?? line.length;
    const name = personIn(line.slice(from, to));
    if (!name) return [];
    const start = span.start + from + name.start;
    const end = span.start + from + name.end;
    const label = text.slice(span.start + role.index, span.start + from);
    return [{ start, end, role: 'author' as const, value: text.slice(start, end), label, rank }];
  });
}

/** The names behind a role; undefined where they took the picture, or are no names. */
function personIn(rest: string): Span | undefined {
  if (TOOK_PICTURES.test(rest)) return undefined;
  const cut = rest.search(NAME_END);
  const people = rest.slice(0, cut < 0 ? rest.length : cut);
  const named = BEHIND_REPORTERS.test(rest.slice(people.length)) ? withoutPlace(people) : people;
  const start = /^[\s/、·:]*/u.exec(named)?.[0].length ?? 0;
  const name = named.slice(start).replace(/(?:[\s/、·]+|\s文|\/文)+$/u, '');
  return isPeople(name) && !isNoPerson(name) ? { start, end: start + name.length } : undefined;
}

/** Drops the place between the names and 报道: `王某/台北`, `刘某 益阳`, `王小明台北`. */
function withoutPlace(words: string): string {
  const gap = words.trimEnd().search(/[\s/][^\s/]*$/u);
  return gap > 0 ? words.slice(0, gap) : words.slice(0, Math.max(3, words.length - 2));
}

function isPeople(name: string): boolean {
  return (
    /^[\p{Script=Han}A-Za-z·×*\s、]{2,30}$/u.test(name) && name.split(/[\s、]+/u).every((word) => word.length <= 12)
  );
}
