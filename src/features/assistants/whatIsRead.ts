import { env, l10n } from 'vscode';
import { besideOthers } from '../../core/index';
import type { ToolCorpus } from '../../tools/index';

const MOST = 60;

/** What a tool is about to read, for the person who looks on: one line. `input` is not checked yet. */
export async function whatIsRead(tool: string, input: unknown, corpus: ToolCorpus): Promise<string> {
  const articles = (await corpus.questions.count({})).toLocaleString(env.language);
  const words = wordsIn(input, 'words');
  switch (tool) {
    case 'corpus_search':
      return words === undefined
        ? l10n.t('Searching the corpus')
        : l10n.t('Searching {0} articles for “{1}”', articles, words);
    case 'corpus_figures':
      return l10n.t('Looking up figures in {0} articles', articles);
    case 'corpus_articles':
      return l10n.t('Listing articles of the corpus');
    default:
      return readingOf(wordsIn(input, 'article', Infinity), corpus);
  }
}

async function readingOf(id: string | undefined, corpus: ToolCorpus): Promise<string> {
  const entry = id === undefined ? undefined : await corpus.article(id);
  if (!entry) return l10n.t('Reading an article of the corpus');
  const { title, opening } = entry.summary;
  return l10n.t('Reading “{0}”', oneLine(title ?? opening));
}

function wordsIn(input: unknown, field: string, most = MOST): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(input, field)?.value;
  if (typeof value !== 'string' || value === '') return undefined;
  return most === Infinity ? value : oneLine(value);
}

const oneLine = (text: string): string => besideOthers(text.length > MOST ? `${text.slice(0, MOST)}…` : text);
