import table from '../../../tables/words/figureParts.tsv';
import type { FigureKind } from '../../article/model';
import { wordMap } from '../../match/wordList';
import { digitValue } from '../../numerals/numeralRoles';
import { both, modifierAfter, modifierBefore, together } from '../approximation';
import type { Modifier } from '../approximation';
import { found, passOver } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';

const wholes = wordMap(table, 'wholeOfHalf', (_, word) => (word === '月' ? '个月' : word));

/** 半小时, 半个月, 半个多小时, 半公升; half of anything else is passed over. */
export function halfAt(page: Page, at: number): NumberReading {
  const { folded } = page;
  if (folded[at] !== '半') return signAt(page, at);
  const counter = folded[at + 1] === '个' ? 1 : 0;
  const more = folded[at + 1 + counter] === '多' ? 1 : 0;
  const start = at + 1 + counter + more;
  const whole = wholes.at(folded, start);
  const measure = whole && page.measureWords.get(whole.value);
  if (!whole || !measure) return passOver(page, { start: at, end: at + 1 }, 'fixed-word');
  const unit = { start, end: whole.end };
  const before = beforeHalf(folded, at, measure.kind);
  const after = modifierAfter(folded, whole.end);
  return found({
    start: before?.at ?? at,
    end: after?.at ?? whole.end,
    kind: measure.kind,
    value: 0.5,
    approx: together(more ? 'over' : null, both(before, after)),
    unit,
  });
}

/** 不到半亩, 约半公里; 近半年 is a period. */
function beforeHalf(folded: string, at: number, kind: FigureKind): Modifier | undefined {
  const before = modifierBefore(folded, at);
  return before?.word === '近' && kind === 'duration' ? undefined : before;
}

/** ½, ¾: a fraction as one character. */
function signAt({ folded }: Page, at: number): NumberReading {
  const before = modifierBefore(folded, at);
  const after = modifierAfter(folded, at + 1);
  const [start, end] = [before?.at ?? at, after?.at ?? at + 1];
  return found({
    start,
    end,
    kind: 'ratio',
    value: digitValue(folded.charCodeAt(at)),
    approx: both(before, after),
    unit: null,
  });
}
