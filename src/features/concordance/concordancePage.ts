import { l10n } from 'vscode';
import { kwicPage } from '../../core/index';
import type { KwicPage, SearchProgress } from '../../core/index';
import type { CorpusGaps } from '../../host/corpus/corpus';
import type { PlaceNames } from '../../host/placeNames';
import { asWritten } from '../shared/ofAnArticle';
import { partRead } from '../shared/partRead';
import { proofOf, wayOf } from '../shared/searchProof';
import { MOST } from './openConcordance';
import type { Concordance, LineSection } from './openConcordance';
import { fromInWords, groupHeading, groupingInWords, orderInWords, say } from './concordanceWords';

interface Known {
  readonly progress: SearchProgress;
  readonly gaps: CorpusGaps;
  readonly names: PlaceNames;
}

/** The document: what was looked for and its proof, how it is arranged, the lines, and whether there are more. */
export function pageOf(concordance: Concordance, sections: readonly LineSection[], known: Known): KwicPage {
  const { progress, gaps, names } = known;
  const { asked, grouping, order, width } = concordance;
  const lines = sections.reduce((sum, section) => sum + section.lines.length, 0);
  const what =
    asked.name === undefined
      ? l10n.t('“{0}”', asWritten(asked.words))
      : l10n.t('“{0}” in {1}', asWritten(asked.words), asked.name);
  const way = wayOf({ kind: asked.kind ?? 'plain', text: asked.words });
  const proof = [way, proofOf(progress, gaps), partRead(gaps)].filter(Boolean).join(' · ');
  const arranged = [orderInWords(order), ...(grouping ? [groupingInWords(grouping)] : [])].join(' · ');
  const head = [`${what} · ${proof}`, ...(progress.hits > 0 ? [arranged] : [])];
  const foot = lines < progress.hits ? [more(lines, progress.hits)] : [];
  return kwicPage(
    lines === 0
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
