import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';
import type { queryFile } from '../core/index';
import { UsageError } from './failure';
import { answerAsked, figureOptions, figuresAsked } from './figureOptions';
import type { JobOptions } from './jobs';
import type { AnswerAsked } from './query';
import { loadAsked, loadOptions, serverAsked } from './loadOptions';
import type { LoadAsked, ServerAsked } from './loadOptions';
import { searchAsked } from './searchOptions';
import type { SearchAsked } from './searchOptions';

export type TargetOption = 's' | 't' | 'tw' | 'twp' | 'hk';
export type OriginOption = 's' | 't' | 'tw' | 'hk';

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
  | {
      readonly command: 'convert';
      readonly file: string;
      readonly to: TargetOption;
      readonly from: OriginOption | undefined;
      readonly isProtected: boolean;
      /** Are the choices asked for, and not the text? */
      readonly listsChoices: boolean;
      /** A file of the reader's own words. */
      readonly list: string | undefined;
    };

/** The articles that a command goes through, and how. */
export interface ArticlesAsked extends JobOptions, ServerAsked {
  readonly paths: readonly string[];
}

/** Options that say how an answer is written. */
const ANSWERS: readonly string[] = ['bom', 'output'];

/** Commands that can ask a server instead of files. */
const ASKING = ['figures', 'contradictions', 'query'];

/** Options and the commands that take them. */
const OWNERS = {
  to: ['convert', 'load'],
  from: ['convert'],
  unprotected: ['convert'],
  choices: ['convert'],
  list: ['convert'],
  jobs: ['analyze', 'tree', 'figures', 'checks', 'search'],
  part: ['analyze', 'figures', 'checks', 'contradictions', 'query', 'search'],
  word: ['search'],
  pattern: ['search'],
  title: ['search'],
  place: ['search', 'figures'],
  since: ['search', 'figures'],
  until: ['search', 'figures'],
  publisher: ['search'],
  script: ['search'],
  collocates: ['search'],
  window: ['search'],
  format: ['search', 'figures', 'query'],
  ...{ cluster: ['load'], database: [...ASKING, 'load'], user: [...ASKING, 'load'] },
  ...ownersOfFigures(),
} as const;

function ownersOfFigures(): Readonly<Record<keyof typeof figureOptions, readonly string[]>> {
  const owners = Object.keys(figureOptions).map((name) => [
    name,
    ANSWERS.includes(name) ? ['figures', 'query'] : ['figures'],
  ]);
  return Object.fromEntries(owners) as Readonly<Record<keyof typeof figureOptions, readonly string[]>>;
}

const TARGETS: readonly string[] = ['s', 't', 'tw', 'twp', 'hk'] satisfies TargetOption[];
const ORIGINS: readonly string[] = ['s', 't', 'tw', 'hk'] satisfies OriginOption[];

/** @throws UsageError with one sentence for what can't be understood. */
export function parseRequest(words: readonly string[]): CommandAsked {
  const { values, positionals } = parse(words);
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
      return { command, paths: someOf(operands, command), ...jobOptions(values), ...serverAsked(values) };
    case 'figures':
      return {
        command,
        paths: someOf(operands, command),
        query: figuresAsked(values),
        ...answerAsked(values),
        ...jobOptions(values),
        ...serverAsked(values),
      };
    case 'query':
      return { command, ...queryOf(operands), ...answerAsked(values), ...jobOptions(values), ...serverAsked(values) };
    case 'search':
      return { command, ...searchOf(operands, values), ...jobOptions(values), ...serverAsked(values) };
    default:
      return otherRequest(command, operands, values);
  }
}

function otherRequest(command: string, operands: readonly string[], values: Values): CommandAsked {
  switch (command) {
    case 'load':
      return { command, paths: someOf(operands, command), ...loadAsked(values) };
    case 'explain':
      return { command, ...characterOf(operands) };
    case 'convert':
      return { command, ...conversion(values, operands) };
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

const COMMANDS: readonly string[] = [
  ...['analyze', 'tree', 'figures', 'checks', 'contradictions', 'query', 'search', 'explain', 'convert', 'mcp'],
  'load',
];

/** An option that the command does not take would do nothing in silence. */
function refuseIdle(command: string, values: Values): void {
  for (const [option, owners] of Object.entries(OWNERS)) {
    const isGiven = values[option as keyof typeof OWNERS] !== undefined;
    if (isGiven && COMMANDS.includes(command) && !owners.some((owner) => owner === command))
      throw new UsageError(t('{0} takes no {1}; only {2} does.', command, `--${option}`, owners.join(', ')));
  }
}

function queryOf([queryPath, ...paths]: readonly string[]): { queryPath: string; paths: readonly string[] } {
  if (queryPath === undefined || paths.length === 0)
    throw new UsageError(t('Say which query, and where: query FILE PATH…'));
  return { queryPath, paths };
}

function searchOf([words, ...paths]: readonly string[], values: Values): SearchAsked & { paths: readonly string[] } {
  if (words === undefined || words.trim() === '' || paths.length === 0)
    throw new UsageError(t('Say what to look for, and where: search WORDS PATH…'));
  return { ...searchAsked(words, values), paths };
}

/** A thread for each core but one, where nothing else is said: V8 compiles and collects garbage on threads of its own. */
function jobOptions({ jobs, part }: Values): JobOptions {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError(t('“{0}” is no number of jobs; give one from 1 on.', jobs));
  const count = jobs === undefined ? Math.max(1, availableParallelism() - 1) : Number(jobs);
  return { jobs: count, part: part === undefined ? undefined : partOf(part) };
}

/** `2/8`: the second of eight. */
function partOf(part: string): JobOptions['part'] {
  const [, number = '0', of = '0'] = /^(\d{1,6})\/(\d{1,6})$/.exec(part) ?? [];
  if (Number(number) < 1 || Number(number) > Number(of))
    throw new UsageError(t('“{0}” is no part; the second of eight is --part 2/8.', part));
  return { number: Number(number), of: Number(of) };
}

function characterOf([file, offset, ...more]: readonly string[]): { file: string; offset: number } {
  if (file === undefined || offset === undefined || more.length > 0)
    throw new UsageError(t('Explain takes one file and the offset of a character: explain FILE OFFSET.'));
  if (!/^\d{1,15}$/.test(offset))
    throw new UsageError(t('“{0}” is no offset; count characters (UTF-16 units) from 0.', offset));
  return { file, offset: Number(offset) };
}

type Values = ReturnType<typeof parse>['values'];

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        to: { type: 'string' },
        from: { type: 'string' },
        unprotected: { type: 'boolean' },
        choices: { type: 'boolean' },
        list: { type: 'string' },
        jobs: { type: 'string', short: 'j' },
        part: { type: 'string' },
        word: { type: 'boolean' },
        pattern: { type: 'boolean' },
        title: { type: 'boolean' },
        place: { type: 'string' },
        since: { type: 'string' },
        until: { type: 'string' },
        publisher: { type: 'string' },
        script: { type: 'string' },
        collocates: { type: 'boolean' },
        window: { type: 'string' },
        format: { type: 'string' },
        ...figureOptions,
        ...loadOptions,
      },
    });
  } catch (error) {
    throw new UsageError(misuse(error));
  }
}

/** Node's own words name the option first, in quotes. */
function misuse(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /--[\w-]+/.exec(message)?.[0] ?? message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return t('There is no option {0}; --help lists them.', option);
  return t('{0} is not complete; --help tells more.', option);
}

function conversion(
  values: Values,
  operands: readonly string[],
): Omit<CommandAsked & { command: 'convert' }, 'command'> {
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0)
    throw new UsageError(t('Convert takes one file, or - for standard input.'));
  if (values.list !== undefined && values.unprotected === true)
    throw new UsageError(t('--unprotected gives the bare answer, in which no list of words counts.'));
  return {
    file,
    to: choice(values.to, TARGETS, '--to') as TargetOption,
    from: values.from === undefined ? undefined : (choice(values.from, ORIGINS, '--from') as OriginOption),
    isProtected: values.unprotected !== true,
    listsChoices: values.choices === true,
    list: values.list,
  };
}

function choice(value: string | undefined, choices: readonly string[], option: string): string {
  if (value !== undefined && choices.includes(value)) return value;
  throw new UsageError(t('{0} takes one of {1}.', option, choices.join(', ')));
}
