import { l10n } from 'vscode';
import type { queryFile } from '../../core/index';

type Why = queryFile.QueryFault;
type Expected = Extract<Why, { fault: 'no-value' }>['expected'];

/** What is wrong with a file of a query, and what would be right: one sentence. */
export function whyRefused(why: Why): string {
  switch (why.fault) {
    case 'no-json':
      return l10n.t('this is no JSON: {0}', why.reason);
    case 'no-field':
      return why.at === ''
        ? l10n.t('the query has none of {0}', why.fields.join(', '))
        : l10n.t('{0} needs {1}', why.at, why.fields.join(', '));
    case 'twofold':
      return l10n.t('the query may have one of {0}, not both', why.fields.join(', '));
    case 'unknown-field':
      return l10n.t('there is no field {0}; here may stand {1}', why.at, why.fields.join(', '));
    case 'no-value':
      return why.at === '' ? l10n.t('the query must be an object in braces') : expected[why.expected](why.at);
    case 'no-choice':
      return l10n.t('{0} must be one of {1}', why.at, why.choices.join(', '));
  }
}

const expected: Readonly<Record<Expected, (at: string) => string>> = {
  object: (at) => l10n.t('{0} must be an object in braces', at),
  list: (at) => l10n.t('{0} must be a list in brackets', at),
  words: (at) => l10n.t('{0} must be words in quotation marks', at),
  number: (at) => l10n.t('{0} must be a number', at),
  'yes-or-no': (at) => l10n.t('{0} must be true or false', at),
  date: (at) => l10n.t('{0} must be a date such as "2022", "2022-03" or "2022-03-20"', at),
  'place-code': (at) => l10n.t('{0} must be a place’s code such as "430000" (GB/T 2260)', at),
  some: (at) => l10n.t('{0} must hold at least one', at),
};
