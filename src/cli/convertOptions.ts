import { t } from '@vscode/l10n';
import { UsageError } from './failure';
import type { OptionValues } from './optionTable';

export type TargetOption = 's' | 't' | 'tw' | 'twp' | 'hk';
export type OriginOption = 's' | 't' | 'tw' | 'hk';

/** What is converted, and how. */
export interface ConversionAsked {
  readonly file: string;
  readonly to: TargetOption;
  readonly from: OriginOption | undefined;
  readonly isProtected: boolean;
  /** Are the choices asked for, and not the text? */
  readonly listsChoices: boolean;
  /** A file of the reader's own words. */
  readonly list: string | undefined;
}

const TARGETS: readonly string[] = ['s', 't', 'tw', 'twp', 'hk'] satisfies TargetOption[];
const ORIGINS: readonly string[] = ['s', 't', 'tw', 'hk'] satisfies OriginOption[];

/** @throws UsageError with one sentence for what can't be understood. */
export function conversionAsked(values: OptionValues, operands: readonly string[]): ConversionAsked {
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
