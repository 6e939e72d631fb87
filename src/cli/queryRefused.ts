import { t } from '@vscode/l10n';
import type { queryFile } from '../core/index';

type Why = queryFile.QueryFault;
type Expected = Extract<Why, { fault: 'no-value' }>['expected'];

/** What is wrong with a query, and what would be right: one sentence. */
export function refusalInWords(why: Why): string {
  switch (why.fault) {
    case 'no-json':
      return t('this is no JSON: {0}', why.reason);
    case 'no-field':
      return why.at === ''
        ? t('the query has none of {0}', why.fields.join(', '))
        : t('{0} needs {1}', why.at, why.fields.join(', '));
    case 'twofold':
      return t('the query may have one of {0}, not both', why.fields.join(', '));
    case 'unknown-field':
      return t('there is no field {0}; here may stand {1}', why.at, why.fields.join(', '));
    case 'no-value':
      return why.at === '' ? t('the query must be an object in braces') : expectedInWords[why.expected](why.at);
    case 'no-choice':
      return t('{0} must be one of {1}', why.at, why.choices.join(', '));
  }
}

const expectedInWords: Readonly<Record<Expected, (at: string) => string>> = {
  object: (at) => t('{0} must be an object in braces', at),
  list: (at) => t('{0} must be a list in brackets', at),
  words: (at) => t('{0} must be words in quotation marks', at),
  number: (at) => t('{0} must be a number', at),
  'yes-or-no': (at) => t('{0} must be true or false', at),
  date: (at) => t('{0} must be a date such as "2022", "2022-03" or "2022-03-20"', at),
  'place-code': (at) => t('{0} must be a place’s code such as "430000" (GB/T 2260)', at),
  some: (at) => t('{0} must hold at least one', at),
};
