import { l10n } from 'vscode';
import type { CorpusEntry, Figure } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { sentenceAround } from '../../core/index';
import { statementLine } from '../shared/statementInWords';

/**
 * A figure's sentence, what it states, and where it stands: article, publisher, place, date, file and offsets. As plain text.
 *
 * @param name the figure's place in the article's script; empty where it has none.
 */
export function citation(shown: ShownArticle, figure: Figure, entry: CorpusEntry | undefined, name: string): string {
  const { reading, article, source } = shown;
  const mark = { start: reading.map.toReading(figure.start), end: reading.map.toReading(figure.end) };
  const whole = sentenceAround(reading.text, mark);
  const sentence = reading.text.slice(whole.start, whole.end);
  const about = entry?.place ?? article.place;
  const place = about && [about.province, about.prefecture, about.county].filter(Boolean).join(' › ');
  const file = source.path.slice(source.path.lastIndexOf('/') + 1);
  const from = [
    statementLine(figure, name),
    article.title && `《${article.title}》`,
    article.publisher,
    place,
    article.published?.slice(0, 10),
    l10n.t('{0}, characters {1}–{2}', file, figure.start, figure.end),
  ];
  return l10n.t('“{0}” ({1})', sentence, from.filter(Boolean).join(l10n.t(', ')));
}
