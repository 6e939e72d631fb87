import { l10n } from 'vscode';
import { kwicPage } from '../../core/index';
import type { SearchProgress } from '../../core/index';
import type { CorpusGaps } from '../../host/corpus/corpus';
import type { PlaceNames } from '../../host/placeNames';
import { askedInWords } from '../shared/askedInWords';
import { partRead } from '../shared/partRead';
import { proofOf } from '../shared/searchProof';
import { MOST } from './openConcordance';
import type { Concordance, LineSection } from './openConcordance';
import { besideInWords, fromInWords, groupHeading, groupingInWords, orderInWords, say } from './concordanceWords';

/** The lines of a concordance as they stand in its document. */
export type ConcordancePage = ReturnType<typeof kwicPage>;

interface Known {
  readonly progress: SearchProgress;
  /** Lines in all, shown or not. */
  readonly total: number;
  readonly gaps: CorpusGaps;
  readonly names: PlaceNames;
}

/** The document: what was looked for and its proof, how it is arranged, the lines, and whether there are more. */
export function pageOf(concordance: Concordance, sections: readonly LineSection[], known: Known): ConcordancePage {
  const { progress, total, gaps, names } = known;
  const { asked, grouping, order, width } = concordance;
  const shown = sections.reduce((sum, section) => sum + section.lines.length, 0);
  const proof = [askedInWords(asked, names), proofOf(progress, gaps), partRead(gaps)].filter(Boolean).join(' · ');
  const beside = asked.beside ? [besideInWords(asked.beside, total)] : [];
  const arranged = [...beside, orderInWords(order), ...(grouping ? [groupingInWords(grouping)] : [])].join(' · ');
  const head = [proof, ...(progress.hits > 0 ? [arranged] : [])];
  const foot = shown < total ? [more(shown, total)] : [];
  return kwicPage(
    shown === 0
      ? []
      : sections.map(({ group, lines: some }) => ({
          ...(group && grouping ? { heading: groupHeading(group, grouping, names) } : {}),
          lines: some.map((line) => ({ line, from: fromInWords(line, names) })),
        })),
    { width, head: [...head, ...foot], foot },
  );
}

function more(lines: number, hits: number): string {
  const shown = l10n.t('The first {0} of {1} occurrences are shown.', say(lines), say(hits));
  return `${shown} ${lines < MOST ? readOn() : exportAll()}`;
}

/** What a link at the end of a page says. */
export const readOn = (): string => l10n.t('Read On');
export const exportAll = (): string => l10n.t('Export All of Them…');
