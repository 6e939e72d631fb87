// Prices, speeds and densities: 2.65元/m3, 4500元/月, 80公里/小时, 300人/平方公里.
import type { FigureKind } from '../../article/model';
import type { MeasureWord } from '../../numerals/measureWords';
import type { Page } from '../page';

const ofSize: ReadonlySet<FigureKind> = new Set(['length', 'area', 'weight', 'volume']);
const ofSpace: ReadonlySet<FigureKind> = new Set(['area', 'volume']);

/** Where a unit ends with what it is for one of; 53台/套 names two measure words, neither of which is for the other. */
export function perWhatEnd(
  { folded, measureWords }: Page,
  { value: { kind }, end }: { readonly value: MeasureWord; readonly end: number },
): number {
  if (folded[end] !== '/') return end;
  const per = measureWords.longest(folded, end + 1);
  if (!per) return end;
  const isRate = kind === 'money' || ofSize.has(kind) || (kind === 'count' && ofSpace.has(per.value.kind));
  return isRate && per.value.kind !== 'money' ? per.end : end;
}
