import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';
import { UsageError } from './failure';
import { figureOptions } from './figureOptions';
import { loadOptions } from './loadOptions';

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

const COMMANDS: readonly string[] = [
  ...['analyze', 'tree', 'figures', 'checks', 'contradictions', 'query', 'search', 'explain', 'convert', 'mcp'],
  'load',
];

/**
 * An option that the command does not take would do nothing in silence.
 * @throws UsageError that names the commands which take it.
 */
export function refuseIdle(command: string, values: OptionValues): void {
  for (const [option, owners] of Object.entries(OWNERS)) {
    const isGiven = values[option as keyof typeof OWNERS] !== undefined;
    if (isGiven && COMMANDS.includes(command) && !owners.some((owner) => owner === command))
      throw new UsageError(t('{0} takes no {1}; only {2} does.', command, `--${option}`, owners.join(', ')));
  }
}

export type OptionValues = ReturnType<typeof parseOptions>['values'];

/** @throws UsageError with one sentence for what can't be understood. */
export function parseOptions(words: readonly string[]) {
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
