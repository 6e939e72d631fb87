import { availableParallelism } from 'node:os';
import { t } from '@vscode/l10n';
import { UsageError } from './failure';
import type { JobOptions } from './jobs';
import type { OptionValues } from './optionTable';

/**
 * A thread for each core but one, where nothing else is said: V8 compiles and collects garbage on threads of its own.
 * @throws UsageError with one sentence for what can't be understood.
 */
export function jobsAsked({ jobs, part }: OptionValues): JobOptions {
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
