import { env } from 'vscode';
import { spelledOut } from '../../core/index';
import type { Article, Figure, FigureKind } from '../../core/index';

/** From here on Chinese writes 万. */
const LEAST_IN_MYRIADS = 10_000;
/** Smaller numbers are read faster than their words. */
const LEAST_IN_WORDS = 100;
const MOST_DECIMALS = 10;

/** Of times, ranks and proportions the value is shown as they are written. */
const PLAIN: readonly FigureKind[] = ['count', 'money', 'length', 'area', 'weight', 'volume'];

/** A figure’s number as the other system writes it (1.5万) and in words; undefined where that says nothing new. */
export function otherWritings(
  { kind, value }: Pick<Figure, 'kind' | 'value'>,
  script: Article['script'],
): string | undefined {
  return PLAIN.includes(kind) ? writingsOf(typeof value === 'number' ? [value] : value, script) : undefined;
}

/** @param values one number, or the two ends of a range */
export function writingsOf(values: readonly number[], script: Article['script']): string | undefined {
  const largest = Math.max(...values.map(Math.abs));
  const myriads = largest < LEAST_IN_MYRIADS ? [] : [values.map((value) => inMyriads(value, script)).join(' – ')];
  const words = largest < LEAST_IN_WORDS ? [] : values.map((value) => spelledOut(value, ownWords()));
  const said = words.every((word) => word !== undefined) && words.length > 0 ? [words.join(' – ')] : [];
  const writings = [...myriads, ...said];
  return writings.length > 0 ? writings.join(' · ') : undefined;
}

/** 15000 → 1.5万, in the article’s script. */
function inMyriads(value: number, script: Article['script']): string {
  const language = script === 'traditional' ? 'zh-TW' : 'zh-CN';
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: MOST_DECIMALS }).format(value);
}

function ownWords(): Parameters<typeof spelledOut>[1] {
  const language = env.language.toLowerCase();
  if (!language.startsWith('zh')) return 'en';
  return /tw|hk|hant/.test(language) ? 'zh-Hant' : 'zh-Hans';
}
