import { l10n } from 'vscode';
import { spanAt } from '../../core/index';
import type { InArticle, SchemeMention, Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { orWhyNot } from '../shared/orWhyNot';
import { entryTitle, listArticles } from './articleList';
import { LONGEST_LIST, targetIn } from './card';
import type { Card } from './card';
import { CardText } from './cardText';
import { citeButton } from './citeButton';

const LONGEST_ITEM = 60;
const MOST_ITEMS = 10;
/** More uses of a scheme are not looked at for one card. */
const MOST_USES = 300;

type Used = InArticle<SchemeMention>;

/** What a numbered scheme stands for, by this text's own words or, failing that, by those of other articles. */
export async function schemeCard(
  shown: ShownArticle,
  offset: number,
  { corpus }: Pick<Services, 'corpus'>,
): Promise<Card | undefined> {
  const scheme = spanAt(shown.article.schemes, offset);
  if (!scheme) return undefined;
  const asked = await orWhyNot(() => corpus.schemesNamed(scheme.name, { from: 0, to: MOST_USES }));
  const others = ('answer' in asked ? asked.answer.rows : []).filter(
    ({ entry }) => entry.summary.id !== shown.source.toString(),
  );
  const card = new CardText().bold(scheme.name).line().text(l10n.t('Scheme named by a number'));
  const expanded = sameHere(shown, scheme).find(({ items }) => items !== null) ?? scheme;
  if (expanded.items) listItems(card, shown, expanded, expanded.items);
  else card.paragraph().text(l10n.t('This article does not say what it stands for.'));
  mentionsHere(card, shown, scheme);
  citeButton(card.paragraph(), shown, scheme);
  elsewhere(card, scheme, others, expanded.items !== null);
  if ('told' in asked) card.paragraph().text(asked.told);
  return { span: scheme, content: card.markdown };
}

function sameHere({ article }: ShownArticle, { name }: SchemeMention): SchemeMention[] {
  return article.schemes.filter((other) => other.name === name);
}

function listItems(card: CardText, shown: ShownArticle, scheme: SchemeMention, items: readonly string[]): void {
  let from = scheme.itemsStart ?? scheme.end;
  card.paragraph().text(l10n.t('By this article it stands for:'));
  for (const item of items.slice(0, MOST_ITEMS)) {
    const span = itemSpan(shown, item, { start: from, end: scheme.itemsEnd ?? from });
    card.item();
    if (span) card.link(shortened(item), targetIn(shown, span));
    else card.text(shortened(item));
    from = span?.end ?? from;
  }
  if (items.length > MOST_ITEMS) card.item().text(l10n.t('and {0} more', items.length - MOST_ITEMS));
}

/** Where an item stands: items are cut from the reading text, in order. */
function itemSpan({ reading: { text, map } }: ShownArticle, item: string, within: Span): Span | undefined {
  const start = text.indexOf(item, map.toReading(within.start));
  if (start < 0 || start > map.toReading(within.end)) return undefined;
  return map.toSource({ start, end: start + item.length });
}

function mentionsHere(card: CardText, shown: ShownArticle, scheme: SchemeMention): void {
  const others = sameHere(shown, scheme).filter(({ start }) => start !== scheme.start);
  if (others.length === 0) return;
  card.paragraph().text(l10n.t('Also in this article:'));
  for (const other of others.slice(0, LONGEST_LIST)) card.space().link(other.text, targetIn(shown, other));
  if (others.length > LONGEST_LIST) card.space().text(l10n.t('and {0} more', others.length - LONGEST_LIST));
}

/** Other articles that expand it, first with their items; then those that only use it. */
function elsewhere(card: CardText, scheme: SchemeMention, used: readonly Used[], expandedHere: boolean): void {
  const perArticle = [...new Map(used.map((use) => [use.entry.summary.id, use])).values()];
  const expanding = used.filter(({ mention }) => mention.items !== null).slice(0, expandedHere ? 2 : 3);
  if (expanding.length > 0) card.paragraph().text(l10n.t('What {0} stands for in other articles:', scheme.name));
  for (const { entry, mention } of expanding) {
    card.item().link(entryTitle(entry), { uri: entry.summary.id, span: mention });
    card.text(`: ${shortened((mention.items ?? []).join(' · '))}`);
  }
  const rest = perArticle.filter(({ entry }) => !expanding.some((other) => other.entry === entry));
  listArticles(
    card,
    l10n.t('Other articles that use it:'),
    rest.map(({ entry, mention }) => ({ entry, span: mention })),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_ITEM ? `${text.slice(0, LONGEST_ITEM)}…` : text;
}
