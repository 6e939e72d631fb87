import { moved } from './chain';
import { convertPlanned } from './carryOut';
import { movedChoice } from './choices';
import type { Choice } from './choices';
import { conversionMap } from './conversionMap';
import type { ConversionMap, Uneven } from './conversionMap';
import { paragraphScripts, scriptEvidence } from './evidence';
import type { ParagraphScript, ScriptEvidence } from './evidence';
import { conversionParts } from './parts';
import type { ConversionParts, ConversionTables, ConvertOptions } from './parts';
import { planned } from './plan';

/** A converted text, the way between it and its source, and every one-to-many choice, sorted. */
export interface Conversion {
  readonly text: string;
  readonly map: ConversionMap;
  readonly choices: readonly Choice[];
  /** What the source was taken for, as a whole. */
  readonly evidence: ScriptEvidence;
}

/** Converts between scripts; keeps nothing between calls but parsed dictionaries. Never throws for any text. */
export interface ScriptConverter {
  convert(text: string, options: ConvertOptions): Conversion;
  /** The same in short steps (some thousand characters each); yields how far it is, 0…1. */
  converting(text: string, options: ConvertOptions): Generator<number, Conversion, undefined>;
  /** A phrase for a card or a label, names and all: Simplified, or Traditional in its usual (Taiwan) forms. */
  readonly toSimplified: (text: string) => string;
  readonly toTraditional: (text: string) => string;
  evidence(text: string): ScriptEvidence;
  paragraphs(text: string): ParagraphScript[];
}

export function createScriptConverter(tables: ConversionTables): ScriptConverter {
  const parts = conversionParts(tables);
  const convert = (text: string, options: ConvertOptions): Conversion => finished(converting(parts, text, options));
  return {
    convert,
    converting: (text, options) => converting(parts, text, options),
    toSimplified: (text) => convert(text, { to: 's' }).text,
    toTraditional: (text) => convert(text, { to: 'tw' }).text,
    evidence: (text) => evidenceOf(parts, text),
    paragraphs: (text) => paragraphScripts(parts.characters, text),
  };
}

function evidenceOf({ characters, leftovers }: ConversionParts, text: string): ScriptEvidence {
  const hidden = leftovers(text).filter((one) => characters.telling[one.text.charCodeAt(0)] === 0).length;
  return scriptEvidence(characters, text, undefined, hidden);
}

function finished<Result>(steps: Generator<number, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** First what there is to know of the whole text, then slice by slice; a slice is whole lines. */
function* converting(
  parts: ConversionParts,
  text: string,
  options: ConvertOptions,
): Generator<number, Conversion, undefined> {
  const plan = yield* planned(parts, text, options);
  const pieces: string[] = [];
  const uneven: Uneven[] = [];
  const choices: Choice[] = [];
  let target = 0;
  for (const step of convertPlanned(parts, text, options, plan)) {
    pieces.push(step.text);
    for (const piece of step.uneven) uneven.push(moved(piece, step.start, target));
    for (const choice of step.choices) choices.push(movedChoice(choice, step.start, target));
    target += step.text.length;
    yield 0.3 + (0.7 * step.end) / Math.max(1, text.length);
  }
  return { text: pieces.join(''), map: conversionMap(uneven), choices, evidence: plan.evidence };
}
