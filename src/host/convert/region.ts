import type { TargetScript } from '../../core/index';

/** The forms of Traditional that a conversion can be made into. */
export const traditionalForms = ['t', 'tw', 'twp', 'hk'] as const satisfies readonly TargetScript[];
export type TraditionalForm = (typeof traditionalForms)[number];

/**
 * The Traditional that a reader writes whose display language this is: Taiwan's where it is Traditional Chinese, Hong
 * Kong's in Hong Kong and Macau; elsewhere the general standard, which is neither's.
 * @param language as VS Code names it: zh-tw
 */
export function traditionalOf(language: string): TraditionalForm {
  if (/^zh(-hant)?-(hk|mo)\b/iu.test(language)) return 'hk';
  return /^zh-(tw|hant)\b/iu.test(language) ? 'tw' : 't';
}
