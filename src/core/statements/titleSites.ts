import type { NamedPlace } from './namedPlace';
import { spanAt } from '../text/span';

const titleHead = /^[ \u3000]*([\u3400-\u9fff]{3,8})[::]/gmu;
const address = /[路街道]\d{1,5}号(?=[\u3400-\u9fff])/gu;
const HEAD = 400;
const LONGEST_STREET = 12;
const LONGEST_NAME = 10;

/**
 * Sites without an ending of their own that the text itself shows to be names: one of which its title speaks and that
 * stands behind a place's name (中远两湾城:…, 宜川路街道的中远两湾城), and one behind a street's number that is named again.
 */
export function titleSites(folded: string, text: string, named: readonly NamedPlace[]): NamedPlace[] {
  const names = new Map([...fromTitles(folded, named), ...fromAddresses(folded, named)]);
  const found: NamedPlace[] = [];
  for (const [name, above] of names) {
    const path = [...above.path, name];
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
      const end = start + name.length;
      found.push({ start, end, text: text.slice(start, end), level: 'other', path, code: null });
    }
  }
  return found;
}

function fromTitles(folded: string, named: readonly NamedPlace[]): [string, NamedPlace][] {
  const found: [string, NamedPlace][] = [];
  for (const { 1: name = '', index } of folded.slice(0, HEAD).matchAll(titleHead)) {
    if (spanAt(named, folded.indexOf(name, index))) continue;
    const above = nameBefore(folded, name, named);
    if (above) found.push([name, above]);
  }
  return found;
}

/** The township before one of a name's mentions, 的 between them or nothing. */
function nameBefore(folded: string, name: string, named: readonly NamedPlace[]): NamedPlace | undefined {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const before = folded.charAt(at - 1) === '的' ? at - 1 : at;
    const above = spanAt(named, before - 1);
    if (above?.end === before && above.level === 'township') return above;
  }
  return undefined;
}

/** 屯门青山公路388号恒顺园第6座: what stands behind the number and again elsewhere. */
function fromAddresses(folded: string, named: readonly NamedPlace[]): [string, NamedPlace][] {
  const found: [string, NamedPlace][] = [];
  for (const { index, 0: number } of folded.matchAll(address)) {
    const above = named.findLast(({ end }) => end <= index && index - end <= LONGEST_STREET);
    const name = namedAgain(folded, index + number.length);
    if (above && name) found.push([name, above]);
  }
  return found;
}

/** The longest name that begins here and stands elsewhere too; null where it is shorter than three characters. */
function namedAgain(folded: string, start: number): string | null {
  let longest: string | null = null;
  for (let end = start + 3; end <= start + LONGEST_NAME; end++) {
    const name = folded.slice(start, end);
    if (!/^[\u3400-\u9fff\d]+$/u.test(name) || folded.indexOf(name) === folded.lastIndexOf(name)) break;
    longest = name;
  }
  return longest;
}
