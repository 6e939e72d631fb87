import { t } from '@vscode/l10n';
import type { SearchTerm } from '../core/index';
import { UsageError } from './failure';
import type { Narrowing } from './foundIn';

/** What is looked for, where, and whether the hits are asked for or the words near them. */
export interface SearchAsked {
  readonly term: SearchTerm;
  readonly narrowing: Narrowing;
  /** Undefined: the hits. `window`: words on each side. */
  readonly collocates: { readonly window: number; readonly format: SearchFormat } | undefined;
}

/** The options of a search as they were typed. */
export interface SearchValues {
  readonly word?: boolean | undefined;
  readonly pattern?: boolean | undefined;
  readonly title?: boolean | undefined;
  readonly collocates?: boolean | undefined;
  readonly window?: string | undefined;
  readonly format?: string | undefined;
  readonly place?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly publisher?: string | undefined;
  readonly script?: string | undefined;
}

const SCRIPTS = ['simplified', 'traditional', 'mixed', 'unknown'] as const;
const FORMATS = ['csv', 'tsv'] as const;
export type SearchFormat = (typeof FORMATS)[number];
/** Words on each side of a hit that are near it, where nothing else is said. */
const WINDOW = 5;

/** @throws UsageError with one sentence for what can't be understood */
export function searchAsked(words: string, values: SearchValues): SearchAsked {
  const kind = values.pattern === true ? 'pattern' : values.word === true ? 'word' : 'plain';
  const asked = {
    place: values.place,
    from: day('--since', values.since),
    to: day('--until', values.until),
    publisher: values.publisher,
    script: oneOf(SCRIPTS, '--script', values.script),
  };
  const narrowing = { asked, inTitle: values.title === true };
  return { term: { kind, text: words }, narrowing, collocates: collocatesOf(values) };
}

function collocatesOf({ collocates, window, format }: SearchValues): SearchAsked['collocates'] {
  if (collocates !== true) {
    const idle = [window === undefined ? [] : ['--window'], format === undefined ? [] : ['--format']].flat();
    if (idle[0] !== undefined) throw new UsageError(t('{0} is for --collocates.', idle[0]));
    return undefined;
  }
  if (window !== undefined && !/^[1-9]\d?$/u.test(window))
    throw new UsageError(t('“{0}” is no number of words; --window takes one from 1 to 99.', window));
  return {
    window: window === undefined ? WINDOW : Number(window),
    format: oneOf(FORMATS, '--format', format) ?? 'csv',
  };
}

function day(option: string, value: string | undefined): string | undefined {
  if (value === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(value)) return value;
  throw new UsageError(t('{0} takes a year, a month or a day, 2022-03 for instance; “{1}” is none.', option, value));
}

function oneOf<T extends string>(choices: readonly T[], option: string, value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found) return found;
  throw new UsageError(t('{0} takes one of {1}.', option, choices.join(', ')));
}
