import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';
import { UsageError } from './failure';

export type TargetOption = 's' | 't' | 'tw' | 'twp' | 'hk';
export type OriginOption = 's' | 't' | 'tw' | 'hk';

export type CommandAsked =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'analyze' | 'tree' | 'figures' | 'checks'; readonly paths: readonly string[] }
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
    };

/** The options of converting alone. */
const CONVERSION = ['to', 'from', 'unprotected', 'choices'] as const;
const TARGETS: readonly string[] = ['s', 't', 'tw', 'twp', 'hk'] satisfies TargetOption[];
const ORIGINS: readonly string[] = ['s', 't', 'tw', 'hk'] satisfies OriginOption[];

/** @throws UsageError with one sentence for what can't be understood. */
export function parseRequest(words: readonly string[]): CommandAsked {
  const { values, positionals } = parse(words);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...operands] = positionals;
  const idle = command === 'convert' ? undefined : CONVERSION.find((option) => values[option] !== undefined);
  switch (command) {
    case 'analyze':
    case 'tree':
    case 'figures':
    case 'checks':
      if (idle) throw onlyConverts(command, idle);
      if (operands.length === 0) throw new UsageError(t('Say which files or folders: {0} PATH…', command));
      return { command, paths: operands };
    case 'explain':
      if (idle) throw onlyConverts(command, idle);
      return { command, ...characterOf(operands) };
    case 'convert':
      return { command, ...conversion(values, operands) };
    case undefined:
      throw new UsageError(t('Say what to do: analyze, convert, tree, figures, checks or explain; --help tells more.'));
    default:
      throw new UsageError(t('There is no command “{0}”; --help lists them.', command));
  }
}

const onlyConverts = (command: string, option: string): UsageError =>
  new UsageError(t('{0} takes no {1}; only convert does.', command, `--${option}`));

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
  return {
    file,
    to: choice(values.to, TARGETS, '--to') as TargetOption,
    from: values.from === undefined ? undefined : (choice(values.from, ORIGINS, '--from') as OriginOption),
    isProtected: values.unprotected !== true,
    listsChoices: values.choices === true,
  };
}

function choice(value: string | undefined, choices: readonly string[], option: string): string {
  if (value !== undefined && choices.includes(value)) return value;
  throw new UsageError(t('{0} takes one of {1}.', option, choices.join(', ')));
}
