import { l10n, workspace } from 'vscode';
import { overlaps, shownCredits, spanAt } from '../../core/index';
import type { Credit, Noise, NoiseKind, Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { settingIds } from '../../ids';
import { roleInWords } from '../shared/roleInWords';
import type { Card } from './card';
import { CardText } from './cardText';

/** What a stretch that the web left behind is, and what should stand there. */
export function noiseCard(shown: ShownArticle, offset: number): Card | undefined {
  if (shown.view !== null) return undefined;
  const noise = spanAt(shown.article.noise, offset);
  if (!noise || isHinted(shown, noise)) return undefined;
  const card = new CardText().bold(titleOf(noise.kind));
  const credits = noise.kind === 'credit' ? creditsIn(shown, noise) : [];
  if (credits.length === 0) card.line().text(explanation(noise));
  for (const { role, value } of credits) card.line().text(`${roleInWords(role)}: ${value}`);
  return { span: noise, content: card.markdown, isShort: true };
}

/** Who made the article and when, as far as the line tells; the same is told once. */
function creditsIn({ article }: ShownArticle, line: Span): Credit[] {
  const here = shownCredits(article).filter((credit) => overlaps(credit, line));
  return here.filter(
    ({ role, value }, at) => here.findIndex((other) => other.role === role && other.value === value) === at,
  );
}

/** A character of the other script has a hint in the editor, which says the same in the same hover. */
function isHinted({ source }: ShownArticle, { kind, right }: Noise): boolean {
  if (kind !== 'mixed-script' || right === undefined) return false;
  return workspace.getConfiguration(undefined, source).get<boolean>(settingIds.mixedScriptHints, true);
}

function titleOf(kind: NoiseKind): string {
  const words: Record<NoiseKind, string> = {
    'pinyin-gloss': l10n.t('Pronunciation in brackets'),
    'mixed-script': l10n.t('Character of the other script'),
    mojibake: l10n.t('Broken characters'),
    'broken-line': l10n.t('Broken line'),
    nav: l10n.t('Navigation of the web page'),
    boilerplate: l10n.t('Page boilerplate'),
    credit: l10n.t('Credits'),
    caption: l10n.t('Caption of a picture'),
  };
  return words[kind];
}

function explanation({ kind, right }: Noise): string {
  switch (kind) {
    case 'pinyin-gloss':
      return l10n.t('Says how the character before it is read. Not shown in the reading view.');
    case 'mixed-script':
      return right === undefined
        ? l10n.t('This character was left over when the text was converted.')
        : l10n.t('Left over when the text was converted; it should be {0}.', right);
    case 'mojibake':
      return right === undefined
        ? l10n.t('The page was read in the wrong encoding here; what stood here can’t be known.')
        : l10n.t('The page was read in the wrong encoding here; it should be {0}.', right);
    case 'broken-line':
      return l10n.t('The line ends in mid-sentence. The reading view joins it with the next one.');
    case 'nav':
    case 'boilerplate':
      return l10n.t('Not part of the article. Not shown in the reading view.');
    case 'credit':
      return l10n.t('Says who made the article and when. Not part of its text.');
    case 'caption':
      return l10n.t('Caption of a picture that was not saved.');
  }
}
