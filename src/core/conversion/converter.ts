import { finished } from '../text/steps';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { convertPlanned } from './convertSlices';
import type { Choice } from './choices';
import { conversionMap } from './conversionMap';
import type { ConversionMap, Uneven } from './conversionMap';
import { paragraphScripts } from '../script/scriptEvidence';
import { weighed, weighing } from '../script/scriptWeigher';
import type { ParagraphScript, ScriptEvidence } from '../script/scriptEvidence';
import { conversionParts } from './conversionParts';
import type { ConversionParts, ConversionTables, ConvertOptions } from './conversionParts';
import { planned } from './plan';
import type { Routes, TargetScript } from './routes';

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
  /** The same in short steps (some thousand characters each). */
  converting(text: string, options: ConvertOptions): Steps<Conversion>;
  /** A phrase for a card or a label, names and all: Simplified, or Traditional in its usual (Taiwan) forms. */
  readonly toSimplified: (text: string) => string;
  readonly toTraditional: (text: string) => string;
  /** An official Simplified name of a place in its Traditional form, as conversions write it: the one source of it. */
  readonly traditionalPlace: (name: string) => string;
  /** Reads the dictionaries of a target, which the first conversion would otherwise have to do. */
  reading(to: TargetScript): Steps<void>;
  evidence(text: string): ScriptEvidence;
  weighing(text: string): Steps<ScriptEvidence>;
  paragraphs(text: string): ParagraphScript[];
  /** Where a folded text names people by their titles or in its credits; sorted, without overlaps. Linear. */
  readonly people: (folded: string) => readonly Span[];
}

export function createScriptConverter(tables: ConversionTables): ScriptConverter {
  const parts = conversionParts(tables);
  const convert = (text: string, options: ConvertOptions): Conversion => finished(converting(parts, text, options));
  return {
    convert,
    converting: (text, options) => converting(parts, text, options),
    reading: (to) => readingFor(parts, to),
    toSimplified: (text) => convert(text, { to: 's' }).text,
    toTraditional: (text) => convert(text, { to: 'tw' }).text,
    traditionalPlace: (name) => parts.forms.place(name, 's', 'tw'),
    evidence: (text) => finished(weighed(parts, text)),
    weighing: (text) => weighing(parts, text),
    paragraphs: (text) => paragraphScripts(parts.characters, text),
    people: (folded) => parts.people(folded, parts.words(folded)),
  };
}

/** Dictionaries, then what there is to know of the whole text, then slice by slice; a slice is whole lines. */
function* converting(parts: ConversionParts, text: string, options: ConvertOptions): Steps<Conversion> {
  yield* readingFor(parts, options.to);
  const plan = yield* asShare(0.3, planned(parts, text, options));
  const pieces: string[] = [];
  const uneven: Uneven[] = [];
  const choices: Choice[] = [];
  for (const step of convertPlanned(parts, text, options, plan)) {
    pieces.push(step.text);
    for (const piece of step.uneven) uneven.push(piece);
    for (const choice of step.choices) choices.push(choice);
    yield 0.3 + (0.7 * step.end) / Math.max(1, text.length);
  }
  return { text: pieces.join(''), map: conversionMap(uneven), choices, evidence: plan.evidence };
}

/** What a conversion of a text of either script looks up. */
function* readingFor({ characters, routes }: ConversionParts, to: TargetScript): Steps<void> {
  yield* characters.readingPhrases();
  yield* routes.reading('s', to);
  yield* routes.reading('t', to);
  if (to === 's') yield* routes.reading('tw', to);
  if (to === 'twp') yield* readingVocabularies(routes);
}

function* readingVocabularies(routes: Routes): Steps<void> {
  for (const from of ['s', 't'] as const)
    for (const kind of ['general', 'computing'] as const) yield* routes.reading(from, kind);
}

/** Steps that are only a share of longer work. */
function* asShare<Result>(share: number, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield step.value * share;
  }
}
