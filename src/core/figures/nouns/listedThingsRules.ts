// Of lists of names that a number closes, and the kind of which they all are behind it: 建成东河、西河2座溢流堰.
import context from '../../../tables/words/nounContext.tsv';
import { characterList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { isBasicHan } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { isItemEnd, isStop } from './clauseStops';
import { rightBehind } from './nounBehind';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';

export const listedThingsRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'kind-behind-a-list-of-names',
    examples: [
      ['设宕昌、沙湾、桔柑⟦3个⟧错车道口。', '3 个 · 错车道口'],
      ['設宕昌、沙灣、桔柑⟦3座⟧溢流堰,', '3 座 · 溢流堰'],
      ['建成东河、西河等⟦5座⟧溢流堰。', '5 座 · 溢流堰'],
    ],
    not: [
      ['设东河、西河、北河⟦3座⟧水闸。', '3 座 · 水闸'],
      ['东河、西河⟦2座⟧都已建成溢流堰。', '2 座'],
      ['志愿者、民兵、干部⟦3人⟧。', '3 人 · 干部'],
    ],
    read: kindBehindList,
  },
];

const endsKind = characterList(context, 'listed-kind-end');
const longestKind = 4;

/** 5座溢流堰: all that stands behind the number, whose last character tells the kind, where no noun was read. */
function kindBehindList(ask: Question): Span | undefined {
  const { page, figure, unit } = ask;
  const { folded } = page;
  if (figure.kind !== 'count' || figure.unit === null || countsPeople(unit) || !closesList(ask)) return undefined;
  let end = figure.end;
  while (end < figure.end + longestKind && isBasicHan(folded.charCodeAt(end))) end++;
  const isKind = end > figure.end + 1 && isItemEnd(folded, end) && endsKind(folded, end - 1);
  return isKind && !rightBehind(ask) ? { start: figure.end, end } : undefined;
}

const longestList = 60;

/** As many names as the number says, or names with 等 behind the last. */
function closesList({ page: { folded }, figure: { start, value } }: Question): boolean {
  let names = 1;
  for (let at = start - 1; at > Math.max(0, start - longestList); at--) {
    if (folded[at] === '、') names++;
    else if (isStop(folded, at)) break;
  }
  return names > 1 && (names === value || folded[start - 1] === '等');
}
