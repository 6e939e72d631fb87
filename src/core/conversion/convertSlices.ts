import type { Span } from '../text/span';
import { firstEndingAfter } from '../text/span';
import { chosenAmong } from './alternatives';
import { moved } from './chained';
import { movedChoice } from './choices';
import type { Choice } from './choices';
import type { Uneven } from './conversionMap';
import type { ConversionParts, ConvertOptions } from './conversionParts';
import type { Leftover } from '../script/leftovers';
import type { Plan, PlannedSlice } from './plan';
import type { Protected } from './protected';
import { sectionsOf } from './sections';
import type { Section } from './sections';
import { directionOf } from './routes';
import type { RouteTarget, TargetScript } from './routes';
import { withVocabulary } from './vocabulary';
import type { Converted } from './convertStretch';

/** One slice converted: its source span, and its text with offsets of the whole texts on both sides. */
export interface ConvertedSlice extends Converted, Span {}

export function* convertPlanned(
  parts: ConversionParts,
  text: string,
  options: ConvertOptions,
  plan: Plan,
): Generator<ConvertedSlice, void, undefined> {
  let target = 0;
  for (const slice of plan.slices) {
    const row = new Row(target);
    const known = {
      protected: plan.protectedIn(slice),
      leftovers: slice.leftovers,
      borders: slice.borders,
      origin: slice.start,
    };
    for (const found of sectionsOf(parts.characters, text, slice, options, plan.evidence)) {
      const section = found.from === 't' ? { ...found, from: plan.traditional } : found;
      for (const part of withVocabulary(parts, text, section, options))
        convertSection(parts, text, part, options.to, { ...known, target: part.target }, row);
    }
    const converted = row.finished();
    target += converted.text.length;
    yield { ...slice, ...converted };
  }
}

/** Collects converted pieces from left to right; their offsets become those of the whole texts. */
class Row {
  private readonly texts: string[] = [];
  private readonly uneven: Uneven[] = [];
  private readonly choices: Choice[] = [];

  /** @param target where the first piece begins in the whole converted text */
  constructor(private target: number) {}

  /** `at` is the source offset where the piece begins, in the whole text. */
  add(at: number, piece: Converted): void {
    for (const one of piece.uneven) this.uneven.push(moved(one, at, this.target));
    for (const one of piece.choices) this.choices.push(movedChoice(one, at, this.target));
    this.texts.push(piece.text);
    this.target += piece.text.length;
  }

  finished(): Converted {
    return { text: this.texts.join(''), uneven: this.uneven, choices: this.choices };
  }
}

/** What is known of a slice: where its words go to, the names in it, and what was left in the other script. */
interface Known extends Pick<PlannedSlice, 'leftovers' | 'borders'> {
  readonly target: RouteTarget;
  readonly protected: readonly Protected[];
  /** Where the slice begins, which the borders count from. */
  readonly origin: number;
}

function convertSection(
  parts: ConversionParts,
  text: string,
  section: Section,
  to: TargetScript,
  known: Known,
  row: Row,
): void {
  let at = section.start;
  const words = (end: number): void => {
    if (end > at) row.add(at, convertWords(parts, text, { ...section, start: at, end }, to, known));
  };
  for (let i = firstEndingAfter(known.protected, section.start); i < known.protected.length; i++) {
    const one = known.protected[i];
    if (one === undefined || one.start >= section.end) break;
    if (one.start < at || one.end > section.end) continue;
    words(one.start);
    row.add(one.start, convertName(parts, text.slice(one.start, one.end), one, section, to));
    at = one.end;
  }
  words(section.end);
}

/** What is no name: mended where it is half converted, then OpenCC's answer. */
function convertWords(
  parts: ConversionParts,
  text: string,
  section: Section,
  to: TargetScript,
  { target, leftovers, borders, origin }: Known,
): Converted {
  const source = text.slice(section.start, section.end);
  const mending = mendable(leftovers, section, to);
  const mended = mending.reduceRight(
    (result, { start, end, right }) =>
      result.slice(0, start - section.start) + right + result.slice(end - section.start),
    source,
  );
  const converted = borders
    ? parts.wordForms(mended, section.from, target, bordersOf(borders, section.start - origin, section.end - origin))
    : parts.stretch(mended, section.from, target);
  if (mending.length === 0) return converted;
  const notes = mending.map((one) => leftoverChoice(one, section, converted));
  const choices = [...converted.choices.filter((one) => !notes.some((note) => note.start === one.start)), ...notes];
  return { ...converted, choices: choices.sort((a, b) => a.start - b.start) };
}

/** The borders of a stretch, whose ends are borders. */
function bordersOf(all: Uint8Array, start: number, end: number): Uint8Array {
  const borders = all.slice(start, end + 1);
  borders[0] = 1;
  borders[end - start] = 1;
  return borders;
}

/** Leftovers of the section that the conversion to `to` would not reach by itself. */
function mendable(leftovers: readonly Leftover[], section: Section, to: TargetScript): Leftover[] {
  const found: Leftover[] = [];
  if (!section.mends || (section.from === 's') !== (to === 's')) return found;
  for (let i = firstEndingAfter(leftovers, section.start); i < leftovers.length; i++) {
    const one = leftovers[i];
    if (one === undefined || one.start >= section.end) break;
    found.push(one);
  }
  return found;
}

function leftoverChoice(one: Leftover, section: Section, { text, uneven }: Converted): Choice {
  const start = one.start - section.start;
  const shift = uneven.reduce((sum, piece) => (piece.end <= start ? piece.targetEnd - piece.end : sum), 0);
  const targetStart = start + shift;
  const chosen = text.slice(targetStart, targetStart + 1);
  const span = { start, end: start + 1, targetStart, targetEnd: targetStart + 1 };
  return { ...span, chosen, alternatives: [...new Set([chosen, one.text])], ground: 'leftover', word: one.because };
}

function convertName(
  parts: ConversionParts,
  name: string,
  one: Protected,
  section: Section,
  to: TargetScript,
): Converted {
  const form = one.form ?? nameForm(parts, name, one, section, to);
  const whole = { start: 0, end: name.length, targetStart: 0, targetEnd: form.length };
  const uneven = form.length === name.length ? [] : [whole];
  const direction = directionOf(section.from, to);
  if (one.as === 'reader') return { text: form, uneven, choices: readersChoice(parts, name, whole, form, section, to) };
  if (uneven.length > 0) return { text: form, uneven, choices: [] };
  const choices: Choice[] = [];
  for (let at = 0; direction !== null && at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (parts.characters.oneToMany[direction][code] !== 1) continue;
    const span = { start: at, end: at + 1, targetStart: at, targetEnd: at + 1 };
    const forms = parts.alternatives(section.from, to)(code);
    choices.push({ ...span, ...chosenAmong(forms, form, at, at + 1), ground: one.as, word: name });
  }
  return { text: form, uneven: [], choices };
}

/** The reader's own form for a word, beside the one that it would have without it; none where all three are one. */
function readersChoice(
  parts: ConversionParts,
  name: string,
  whole: Uneven,
  form: string,
  { from }: Section,
  to: TargetScript,
): Choice[] {
  const alternatives = [...new Set([form, parts.stretch(name, from, to).text])];
  return alternatives.length < 2 && form === name
    ? []
    : [{ ...whole, chosen: form, alternatives, ground: 'reader', word: name }];
}

function nameForm(parts: ConversionParts, name: string, { as }: Protected, section: Section, to: TargetScript): string {
  switch (as) {
    case 'person':
      return parts.forms.person(name, section.from, to);
    case 'place':
      return parts.forms.place(name, section.from, to);
    case 'word':
      return parts.stretch(name, section.from === 'tw' ? 't' : section.from, to).text;
    case 'title':
      return parts.stretch(name, section.from, to === 'twp' ? 'tw' : to).text;
    case 'reader':
      return name;
  }
}
