import { t } from '@vscode/l10n';
import type { queryFile } from '../core/index';
import { conversionAsked } from './convertOptions';
import type { ConversionAsked } from './convertOptions';
import { UsageError } from './failure';
import { answerAsked, figuresAsked } from './figureOptions';
import { jobsAsked } from './jobOptions';
import type { JobOptions } from './jobs';
import { loadAsked, serverAsked } from './loadOptions';
import type { LoadAsked, ServerAsked } from './loadOptions';
import { parseOptions, refuseIdle } from './optionTable';
import type { OptionValues } from './optionTable';
import type { AnswerAsked } from './query';
import { searchAsked } from './searchOptions';
import type { SearchAsked } from './searchOptions';

export type CommandAsked =
  | { readonly command: 'help' | 'version' }
  | ({ readonly command: 'analyze' | 'tree' | 'checks' | 'contradictions' | 'mcp' } & ArticlesAsked)
  /** `query`: which figures, where not simply all as they come. */
  | ({ readonly command: 'figures'; readonly query: queryFile.SavedQuery | undefined } & AnswerAsked & ArticlesAsked)
  | ({ readonly command: 'query'; readonly queryPath: string } & AnswerAsked & ArticlesAsked)
  | ({ readonly command: 'search' } & SearchAsked & ArticlesAsked)
  | ({ readonly command: 'load'; readonly paths: readonly string[] } & LoadAsked)
  | {
      readonly command: 'explain';
      readonly file: string;
      /** In UTF-16 units. */
      readonly offset: number;
    }
  | ({ readonly command: 'convert' } & ConversionAsked);

/** The articles that a command goes through, and how. */
export interface ArticlesAsked extends JobOptions, ServerAsked {
  readonly paths: readonly string[];
}

/** @throws UsageError with one sentence for what can't be understood. */
export function parseRequest(words: readonly string[]): CommandAsked {
  const { values, positionals } = parseOptions(words);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...operands] = positionals;
  if (command === undefined)
    throw new UsageError(
      t(
        'Say what to do: analyze, convert, tree, figures, checks, contradictions, query, search, explain, mcp or load; --help tells more.',
      ),
    );
  refuseIdle(command, values);
  switch (command) {
    case 'analyze':
    case 'tree':
    case 'checks':
    case 'contradictions':
    case 'mcp':
      return { command, paths: someOf(operands, command), ...jobsAsked(values), ...serverAsked(values) };
    case 'figures':
      return {
        command,
        paths: someOf(operands, command),
        query: figuresAsked(values),
        ...answerAsked(values),
        ...jobsAsked(values),
        ...serverAsked(values),
      };
    case 'query':
      return { command, ...queryOf(operands), ...answerAsked(values), ...jobsAsked(values), ...serverAsked(values) };
    case 'search':
      return { command, ...searchOf(operands, values), ...jobsAsked(values), ...serverAsked(values) };
    default:
      return otherRequest(command, operands, values);
  }
}

function otherRequest(command: string, operands: readonly string[], values: OptionValues): CommandAsked {
  switch (command) {
    case 'load':
      return { command, paths: someOf(operands, command), ...loadAsked(values) };
    case 'explain':
      return { command, ...characterOf(operands) };
    case 'convert':
      return { command, ...conversionAsked(values, operands) };
    default:
      throw new UsageError(t('There is no command “{0}”; --help lists them.', command));
  }
}

function someOf(paths: readonly string[], command: string): readonly string[] {
  if (paths.length === 0) throw new UsageError(t('Say which files or folders: {0} PATH…', command));
  if (command === 'mcp' && paths.includes('-'))
    throw new UsageError(t('mcp speaks on standard input, so no article is read from it.'));
  return paths;
}

function queryOf([queryPath, ...paths]: readonly string[]): { queryPath: string; paths: readonly string[] } {
  if (queryPath === undefined || paths.length === 0)
    throw new UsageError(t('Say which query, and where: query FILE PATH…'));
  return { queryPath, paths };
}

function searchOf(
  [words, ...paths]: readonly string[],
  values: OptionValues,
): SearchAsked & { paths: readonly string[] } {
  if (words === undefined || words.trim() === '' || paths.length === 0)
    throw new UsageError(t('Say what to look for, and where: search WORDS PATH…'));
  return { ...searchAsked(words, values), paths };
}

function characterOf([file, offset, ...more]: readonly string[]): { file: string; offset: number } {
  if (file === undefined || offset === undefined || more.length > 0)
    throw new UsageError(t('Explain takes one file and the offset of a character: explain FILE OFFSET.'));
  if (!/^\d{1,15}$/.test(offset))
    throw new UsageError(t('“{0}” is no offset; count characters (UTF-16 units) from 0.', offset));
  return { file, offset: Number(offset) };
}
