import { visibleControls } from '../../core/index';
import type { CorpusQuestions, FigureQuery } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownStep } from '../../webview/messages';
import { articleTitle } from '../shared/articleTitle';
import { shownTime } from '../shared/shownTime';

/** How the number of the query's one noun and one place grew; null where it does not mean one of each. */
export async function growthSteps(
  { nouns, place, groups }: FigureQuery,
  { corpus }: Pick<Services, 'corpus'>,
): Promise<readonly ShownStep[] | null> {
  const [noun, ...others] = nouns ?? [];
  const where = place ?? groups?.find(({ by }) => by === 'county' || by === 'prefecture' || by === 'province')?.key;
  if (!noun || others.length > 0 || !where) return null;
  return (await corpus.growth(noun, where)).flatMap(shownStep);
}

type Step = Awaited<ReturnType<CorpusQuestions['growth']>>[number];

function shownStep({ when, value, unit, figures }: Step): readonly ShownStep[] {
  const [first] = figures;
  if (!first) return [];
  const { summary } = first.entry;
  const reported = [summary.published?.slice(0, 10), summary.publisher, articleTitle(summary)];
  return [
    {
      ...{ when, whenInWords: shownTime(when), value, unit: unit ?? '', reports: figures.length },
      written: visibleControls(first.text.replace(/\s+/gu, ' ')),
      reported: visibleControls(reported.filter(Boolean).join(' · ')),
      at: { article: summary.id, start: first.start, end: first.end },
    },
  ];
}
