import { env, l10n } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import type { CardText } from './cardText';

/** A card waits no longer for a count (milliseconds); of a corpus with more articles it asks none. */
const PATIENCE = 100;
const SMALL = 5000;

/** How often the corpus has the word, where that is known at once; and a link that tells where it is commoner. */
export async function tellUse(card: CardText, word: string, { corpus }: Pick<Services, 'corpus'>): Promise<void> {
  if (corpus.size === 0) return;
  const use = corpus.size <= SMALL ? await soon(corpus.wordUse(word)) : undefined;
  if (use) card.text(` · ${l10n.t('{0} times in {1} articles of the corpus', say(use.hits), say(use.found))}`);
  card.space().button('graph', l10n.t('How Often…'), commandIds.showWordUse, [word]);
}

/** Undefined where the answer takes longer than a card waits. */
async function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const say = (count: number): string => count.toLocaleString(env.language);
