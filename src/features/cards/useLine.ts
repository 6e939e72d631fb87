import { env, l10n } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { CorpusSearch, SearchProgress } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import type { CardText } from './cardText';

/** A card waits no longer for a count (milliseconds); of a corpus with more articles it asks none. */
const PATIENCE = 100;
const SMALL = 5000;

/** How often the corpus has the word, where that is known at once; and a link that tells where it is commoner. */
export async function tellUse(
  card: CardText,
  word: string,
  { corpus }: Pick<Services, 'corpus'>,
  token: CancellationToken,
): Promise<void> {
  if (corpus.size === 0) return;
  const use = corpus.size <= SMALL && !token.isCancellationRequested ? await counted(word, corpus, token) : undefined;
  if (use) card.text(` · ${l10n.t('{0} times in {1} articles of the corpus', say(use.hits), say(use.found))}`);
  card.space().button('graph', l10n.t('How Often…'), commandIds.showWordUse, [word]);
}

type Counted = Pick<SearchProgress, 'hits' | 'found'>;

/** Undefined where it takes longer than a card waits, or the card is no longer wanted: then nothing is counted any more. */
async function counted(
  word: string,
  corpus: Services['corpus'],
  token: CancellationToken,
): Promise<Counted | undefined> {
  let stop: (() => void) | undefined;
  const given = new Promise<undefined>((resolve) => {
    stop = () => {
      resolve(undefined);
    };
  });
  const timer = setTimeout(() => stop?.(), PATIENCE);
  const listening = token.onCancellationRequested(() => stop?.());
  const asked = corpus.search({ terms: [{ kind: 'word', text: word }] });
  try {
    return await Promise.race([asked.then(whole), given]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    listening.dispose();
    void asked.then(
      (search) => {
        search.dispose();
      },
      () => undefined,
    );
  }
}

async function whole(search: CorpusSearch): Promise<Counted | undefined> {
  for await (const progress of search.progress()) if (progress.state === 'complete') return progress;
  return undefined;
}

const say = (count: number): string => count.toLocaleString(env.language);
