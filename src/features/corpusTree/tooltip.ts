import { MarkdownString, env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import type { ArticleSummary, CorpusEntry } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { articleTitle } from '../shared/articleTitle';
import { scriptLabel } from '../shared/groupLabel';
import { pathOf } from '../shared/pathOf';
import { placePath } from '../shared/placePath';

/** Two spaces before a line end break the line without a gap. */
const LINE_BREAK = '  \n';

/** Words of the text that a tooltip quotes for a place, and rivals that it names. */
const QUOTED = 4;

/** What the list knows of an article: title, credits, place and why, counts. Nothing of the text is read as Markdown. */
export function articleTooltip(entry: CorpusEntry, names: PlaceNames): MarkdownString {
  const { summary } = entry;
  const tooltip = new MarkdownString('**').appendText(articleTitle(summary)).appendMarkdown('**');
  if (summary.title === null) line(tooltip, l10n.t('The text has no title; these are its first words.'));
  const credits: [string, string | null][] = [
    [l10n.t('Published'), summary.published?.replace('T', ' ') ?? null],
    [l10n.t('Publisher'), summary.publisher],
    [l10n.t('Author'), summary.author],
    [l10n.t('Editor'), summary.editor],
    [l10n.t('Script'), scriptLabel(summary.script)],
    [l10n.t('Encoding'), encodingLabel(summary)],
  ];
  tooltip.appendMarkdown('\n\n');
  for (const [label, value] of credits) if (value !== null) labelled(tooltip, label, value);
  placeLines(tooltip, entry, names);
  labelled(tooltip, l10n.t('Found'), countsLine(summary.counts));
  if (entry.placedByHand) line(tooltip, whereItIsKept());
  return line(tooltip, pathOf(summary));
}

function placeLines(tooltip: MarkdownString, entry: CorpusEntry, names: PlaceNames): void {
  const path = placePath(entry, names);
  const { place, placedByHand, summary } = entry;
  if (path === undefined || !place) {
    labelled(tooltip, l10n.t('Place'), l10n.t('unknown: nothing in the text decides it'));
    return;
  }
  const sure = Math.round(place.confidence * 100);
  labelled(
    tooltip,
    l10n.t('Place'),
    placedByHand ? l10n.t('{0} (set by hand)', path) : l10n.t('{0} ({1}% sure)', path, sure),
  );
  if (placedByHand && summary.place) {
    const found = placePath({ ...entry, place: summary.place }, names) ?? '';
    labelled(tooltip, l10n.t('Found in the text'), found);
  }
  const words = [...new Set(place.evidence.map(({ text }) => text))].slice(0, QUOTED);
  if (words.length > 0) labelled(tooltip, l10n.t('Because of'), words.map((word) => `“${word}”`).join(' '));
  const rivals = place.rivals
    .slice(0, QUOTED)
    .map(({ path: rival }) => rival.filter((name, index) => name !== rival[index - 1]))
    .map((rival) => rival.map((name) => names.show(name)).join(' › '));
  if (rivals.length > 0) labelled(tooltip, l10n.t('Also possible'), rivals.join('; '));
}

const whereItIsKept = (): string =>
  l10n.t(
    'The place is kept by VS Code on this machine, not in the folder: Export Hand-Set Places takes it to another.',
  );

function countsLine({ figures, dates, places, schemes }: ArticleSummary['counts']): string {
  const say = (count: number): string => count.toLocaleString(env.language);
  return l10n.t(
    'Figures: {0} · Dates: {1} · Places: {2} · Schemes: {3}',
    say(figures),
    say(dates),
    say(places),
    say(schemes),
  );
}

function labelled(tooltip: MarkdownString, label: string, value: string): void {
  tooltip
    .appendMarkdown(LINE_BREAK + '*')
    .appendText(label)
    .appendMarkdown('* ')
    .appendText(besideOthers(value));
}

function line(tooltip: MarkdownString, text: string): MarkdownString {
  return tooltip.appendMarkdown('\n\n').appendText(besideOthers(text));
}

/** UTF-8 goes without saying; any other encoding is a verdict, and the reader is told on what it rests. */
function encodingLabel({ encoding, decidedBy, belied }: CorpusEntry['summary']): string | null {
  if (!encoding || (encoding === 'utf-8' && !belied)) return null;
  const name = encoding.toUpperCase();
  if (belied) return l10n.t('{0}, judging by its bytes, though it says {1}', name, belied.toUpperCase());
  return decidedBy === 'statistics' ? l10n.t('{0}, judging by its bytes', name) : name;
}
