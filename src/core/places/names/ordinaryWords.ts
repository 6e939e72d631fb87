import placeContext from '../../../tables/words/placeContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import type { Division } from '../gazetteer/gazetteer';
import type { Name } from '../gazetteer/nameIndex';
import { isBoundary, opensClause, opensWord } from './boundaries';
import { isTownship } from './nameHit';
import type { NameHit, PlaceHit } from './nameHit';
import { holdsAny } from './noPlaces';

/** A name that is first of all another word (来宾, 永定), and what stands in its text. */
export interface OrdinaryWord {
  readonly folded: string;
  readonly hit: NameHit;
  readonly before: PlaceHit | undefined;
  readonly next: PlaceHit | undefined;
  readonly around: NeighbouringHits;
  readonly named: () => NamedInFull;
}

/** Names that stand near one. */
export interface NeighbouringHits {
  readonly before: readonly PlaceHit[];
  readonly after: readonly PlaceHit[];
}

/** What a text names in full. */
export interface NamedInFull {
  readonly divisions: ReadonlySet<Division>;
  /** Those that hold the only bearer of a full name. */
  readonly above: ReadonlySet<Division>;
}

const quantityBefore = wordList(placeContext, 'quantity-before-place');

const speaks = (holds: boolean): true | undefined => holds || undefined;

const rules: readonly Rule<OrdinaryWord, true>[] = [
  {
    name: 'label-of-a-line',
    examples: [['⟦来宾⟧：新建水库一座。', '广西壮族自治区/来宾市']],
    not: [
      ['到场的⟦来宾⟧：新建水库一座。', 'nothing'],
      ['⟦来宾⟧，请坐。', 'nothing'],
    ],
    read: ({ folded, hit: { start, end } }) =>
      speaks(folded.charAt(end) === ':' && (start === 0 || folded.charAt(start - 1) === '\n')),
  },
  {
    name: 'right-before-what-it-holds',
    examples: [['在⟦来宾⟧象州新建水库。', '广西壮族自治区/来宾市']],
    not: [['欢迎⟦来宾⟧桂林游玩。', 'nothing']],
    read: ({ hit, next }) =>
      speaks(next !== undefined && !isTownship(next) && next.start === hit.end && holdsAny(hit.name, next.name)),
  },
  {
    name: 'in-a-row-with-a-sister',
    examples: [['隆回、⟦洞口⟧下雨。', '湖南省/邵阳市/洞口县']],
    not: [
      ['道路、⟦洞口⟧下雨。', 'nothing'],
      ['南昌、⟦洞口⟧下雨。', 'nothing'],
    ],
    read: ({ folded, hit, before, next }) => speaks(isInRow(folded, hit, before) || isInRow(folded, hit, next)),
  },
  {
    name: 'counted-beside-a-sister',
    examples: [
      ['兰州7例，⟦定西⟧3例。', '甘肃省/定西市'],
      ['蘭州7例、⟦定西⟧3例。', '甘肃省/定西市'],
    ],
    not: [
      ['兰州7例，⟦定西⟧下雨。', 'nothing'],
      ['兰州下雨，⟦定西⟧3例。', 'nothing'],
      ['长沙7例，⟦定西⟧3例。', 'nothing'],
      ['兰州7例，心想⟦定西⟧3例。', 'nothing'],
    ],
    read: (asked) => speaks(isCountedBesideSister(asked)),
  },
  {
    name: 'spoken-of-where-a-county-speaks',
    examples: [['对⟦柳林⟧发展来说，全县都要出力。', '山西省/吕梁市/柳林县']],
    not: [['对⟦柳林⟧发展来说，大家都要出力。', 'nothing']],
    read: ({ folded, hit }) => speaks(isSpokenOf(folded, hit)),
  },
  {
    name: 'named-in-full-elsewhere',
    examples: [['⟦永定⟧下雨。湖南永定区气象台说，明天转晴。', '湖南省/张家界市/永定区']],
    not: [
      ['⟦永定⟧下雨。溆浦县气象台说，明天转晴。', 'nothing'],
      ['从⟦永定⟧河引水到永定区。', 'nothing'],
    ],
    read: ({ hit, named }) => speaks(hit.name.divisions.some((division) => named().divisions.has(division))),
  },
  {
    name: 'opens-a-clause-where-a-county-of-it-is-named',
    examples: [['⟦固原⟧下雨，西吉县停课。', '宁夏回族自治区/固原市']],
    not: [
      ['⟦固原⟧下雨，溆浦县停课。', 'nothing'],
      ['为了⟦固原⟧下雨，西吉县停课。', 'nothing'],
    ],
    read: ({ folded, hit, named }) =>
      speaks(opensClause(folded, hit.start) && hit.name.divisions.some((division) => named().above.has(division))),
  },
  {
    name: 'whose-organ-is-told-of-again',
    examples: [['⟦建始⟧法院通报。昨天,建始法院受理案件。', '湖北省/恩施土家族苗族自治州/建始县']],
    not: [
      ['⟦建始⟧法院通报。昨天,法院受理案件。', 'nothing'],
      ['⟦新建⟧法院大楼。昨天,法院搬进去了。', 'nothing'],
      ['⟦新建⟧道路。昨天,新建道路通车。', 'nothing'],
      ['⟦全州⟧消防通报。昨天,全州消防出警。', 'nothing'],
    ],
    read: ({ folded, hit }) => speaks(hasOrganTwice(folded, hit)),
  },
  {
    name: 'opens-a-clause-between-sisters',
    examples: [
      ['涪陵花海来了8万人；⟦南岸⟧南山来了3万人；巴南温泉来了2万人。', '重庆市/重庆市/南岸区'],
      ['涪陵区来了8万人；⟦南岸⟧来了3万人；北碚区来了2万人。', '重庆市/重庆市/南岸区'],
    ],
    not: [
      ['涪陵区来了8万人，河的⟦南岸⟧来了3万人；北碚区来了2万人。', 'nothing'],
      ['沅陵县来了8万人；⟦南岸⟧来了3万人；北碚区来了2万人。', 'nothing'],
      ['⟦南岸⟧来了3万人；北碚区来了2万人。', 'nothing'],
      ['涪陵区来了8万人；⟦南岸⟧的堤坝长3公里；北碚区来了2万人。', 'nothing'],
    ],
    read: (asked) => speaks(isBetweenSisters(asked)),
  },
];

/** Those that may stand right behind the word for what is told of them, where nothing else opens a word. */
const toldBehind: readonly Rule<OrdinaryWord, true>[] = [
  {
    name: 'named-in-full-behind-what-is-told-of-it',
    examples: [['年雨量⟦永定⟧比外县多。湖南永定区气象台说，明天转晴。', '湖南省/张家界市/永定区']],
    not: [
      ['年雨量⟦永定⟧比外县多。溆浦县气象台说，明天转晴。', 'nothing'],
      ['大家的心⟦永定⟧。湖南永定区气象台说，明天转晴。', 'nothing'],
    ],
    read: ({ folded, hit: { start, name }, named }) =>
      speaks(
        quantityBefore.before(folded, start) >= 0 && name.divisions.some((division) => named().divisions.has(division)),
      ),
  },
];

const speaksBehind = firstOf<OrdinaryWord, true>(
  'ordinary-words-told-of',
  ({ hit: { start, end } }) => ({ start, end }),
  toldBehind,
);

const anySpeaks = firstOf<OrdinaryWord, true>('ordinary-words', ({ hit: { start, end } }) => ({ start, end }), rules);

/** Does something speak for the place? Never in a longer word. */
export const speaksForPlace = (read: OrdinaryWord): boolean =>
  opensWord(read.folded, read.hit.start) ? anySpeaks(read) === true : speaksBehind(read) === true;

const ownOrgan = wordList(placeContext, 'organ-of-county');
const noOwner = wordList(placeContext, 'no-organ-of-county');
/** So far on either side the organ is looked for again. */
const AGAIN = 600;

/** 建始法院…建始法院: a court, a police or an office that is called by the name alone, and not once only. */
function hasOrganTwice(folded: string, { start, end }: NameHit): boolean {
  const organ = ownOrgan.at(folded, end);
  if (organ === 0 || noOwner.at(folded, start) > 0) return false;
  const called = folded.slice(start, organ);
  const before = folded.slice(Math.max(0, start - AGAIN), start);
  return before.includes(called) || folded.slice(organ, organ + AGAIN).includes(called);
}

const spokenOf = wordList(placeContext, 'spoken-of-place');

/** 对柳林发展来说, in a text that speaks of 全县 or 县委. */
const isSpokenOf = (folded: string, { end, name }: NameHit): boolean =>
  spokenOf.at(folded, end) > 0 &&
  name.divisions.some(({ level, name: official }) => level === 'county' && tellsOfKind(folded, official.slice(-1)));

const tellsOfKind = (folded: string, kind: string): boolean =>
  folded.includes(`全${kind}`) || folded.includes(`${kind}委`);

/** 隆回、洞口: beside a county of the same city, which is no such word. */
function isInRow(folded: string, { start, end, name }: NameHit, beside: PlaceHit | undefined): boolean {
  if (!beside || isTownship(beside) || beside.name.word) return false;
  const join = beside.start > start ? end : start - 1;
  if (beside.start !== join + 1 && beside.end !== join) return false;
  if (folded.charAt(join) !== '、') return false;
  return beside.name.divisions.some(({ parent }) => parent?.level === 'prefecture' && sharesParent(name, parent));
}

/** 兰州7例,定西3例: an item of a row of places and their numbers, next to one of the same province or city. */
function isCountedBesideSister({ folded, hit, before, next }: OrdinaryWord): boolean {
  if (!isItem(folded, hit)) return false;
  const isSisterItem = (beside: PlaceHit | undefined): boolean =>
    beside !== undefined &&
    Math.abs(beside.start - hit.start) <= LONGEST_ITEM &&
    isItem(folded, beside) &&
    !isTownship(beside) &&
    !beside.name.word &&
    beside.name.divisions.some(({ parent }) => parent !== null && sharesParent(hit.name, parent));
  return isSisterItem(before) || isSisterItem(next);
}

/** A name at the begin of an item, with its number right behind it. */
const isItem = (folded: string, { start, end }: PlaceHit): boolean =>
  isBoundary(folded, start - 1) && isDigit(folded, end);

const isDigit = charSet('0123456789');
const LONGEST_ITEM = 12;

const sharesParent = (name: Name, above: Division): boolean => name.divisions.some(({ parent }) => parent === above);

/** 涪陵…;南岸南山…;巴南缙云山…: what is called so in them may look like a place of its own, and opens no clause. */
function isBetweenSisters({ folded, hit, around: { before, after } }: OrdinaryWord): boolean {
  if (!opensClause(folded, hit.start) || folded.charAt(hit.end) === '的') return false;
  const isOpeningSister = (one: PlaceHit): boolean => opensClause(folded, one.start) && isSister(hit, one);
  return before.some(isOpeningSister) && after.some(isOpeningSister);
}

/** Is the name beside it, in full or in short, of a district of the same city, and no such word? */
const isSister = ({ name }: NameHit, beside: PlaceHit): boolean =>
  !isTownship(beside) &&
  !beside.name.word &&
  beside.name.divisions.some(
    ({ level, parent }) => level === 'county' && parent !== null && sharesParent(name, parent),
  );

/** What a text names in full, looked for once, when a word asks. */
export function namedInFull(hits: readonly PlaceHit[]): () => NamedInFull {
  let found: NamedInFull | undefined;
  return () => (found ??= findNamed(hits));
}

function findNamed(hits: readonly PlaceHit[]): NamedInFull {
  const full = { divisions: new Set<Division>(), above: new Set<Division>() };
  for (const hit of hits) {
    if (isTownship(hit) || !hit.name.full) continue;
    const { divisions } = hit.name;
    for (const division of divisions) full.divisions.add(division);
    const above = divisions.length === 1 ? divisions[0]?.parent : null;
    if (above) full.above.add(above);
  }
  return full;
}
