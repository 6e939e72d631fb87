/** The first digits of codes in GB/T 2260. */

export const TAIWAN = '71';
export const HONG_KONG = '81';
const MACAU = '82';

/** Of Hong Kong or Macau, which have districts and no prefectures. */
export const isOfCityState = (code: string): boolean => code.startsWith(HONG_KONG) || code.startsWith(MACAU);
