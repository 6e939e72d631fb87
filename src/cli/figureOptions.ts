import { t } from '@vscode/l10n';
import { queryFile } from '../core/index';
import { UsageError } from './failure';
import type { AnswerAsked } from './query';
import { refusalInWords } from './queryRefused';

/** The options of `figures` and `query` that no other command has, as `parseArgs` takes them. */
export const figureOptions = {
  noun: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  least: { type: 'string' },
  most: { type: 'string' },
  words: { type: 'string' },
  once: { type: 'boolean' },
  sort: { type: 'string' },
  descending: { type: 'boolean' },
  group: { type: 'string' },
  bom: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;

/** What `parseArgs` makes of them. */
export interface FigureValues {
  readonly noun?: string[] | undefined;
  readonly kind?: string[] | undefined;
  readonly unit?: string[] | undefined;
  readonly place?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly least?: string | undefined;
  readonly most?: string | undefined;
  readonly words?: string | undefined;
  readonly once?: boolean | undefined;
  readonly sort?: string | undefined;
  readonly descending?: boolean | undefined;
  readonly group?: string | undefined;
  readonly format?: string | undefined;
  readonly bom?: boolean | undefined;
  readonly output?: string | undefined;
}

const FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet'] as const;

export function answerAsked({ format, bom, output }: FigureValues): AnswerAsked {
  const known = FORMATS.find((one) => one === format);
  if (format !== undefined && !known) throw new UsageError(t('{0} takes one of {1}.', '--format', FORMATS.join(', ')));
  return { format: known, byteOrderMark: bom === true, file: output };
}

/** Undefined where no option asks for anything but the figures as they come. */
export function figuresAsked(values: FigureValues): queryFile.SavedQuery | undefined {
  const names = [...Object.keys(figureOptions), 'place', 'since', 'until', 'format'];
  const isPlain = names.every((name) => values[name as keyof FigureValues] === undefined);
  return isPlain ? undefined : checked(queryOf(values));
}

/** The same checks as a file's: one sentence that names the field. */
function checked(query: unknown): queryFile.SavedQuery {
  try {
    return queryFile.readQuery(JSON.stringify(query));
  } catch (error) {
    if (error instanceof queryFile.QueryRefused) throw new UsageError(refusalInWords(error.why));
    throw error;
  }
}

function queryOf(values: FigureValues): unknown {
  const { noun: nouns, kind: kinds, unit: units, place, since, until, least, most, words } = values;
  const figures = {
    ...{ nouns, kinds, units, place, from: since, to: until, words },
    ...{ least: numberOf(least), most: numberOf(most) },
    ...(values.once === true ? { eachReportOnce: true } : {}),
    ...(values.sort === undefined ? {} : { order: { by: values.sort, descending: values.descending === true } }),
  };
  return { figures, group: values.group };
}

/** What is no number is refused as the words that it is. */
const numberOf = (value: string | undefined): number | string | undefined =>
  value === undefined || value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value);
