import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { ScriptTally } from '../script/scriptEvidence';
import type { ScriptEvidence } from '../script/scriptEvidence';
import type { Leftover } from '../script/leftovers';
import { KnownNames } from './namedAgain';
import type { ConversionParts, ConvertOptions } from './conversionParts';
import { createProtection } from './protection';
import type { Protected } from './protected';
import { slicesOf } from '../text/slices';
import type { SourceScript } from './routes';

/** What is known of a text before its conversion begins. */
export interface Plan {
  readonly slices: readonly PlannedSlice[];
  readonly evidence: ScriptEvidence;
  /** What Traditional lines are converted from: Taiwan's forms where the text writes 著 for 着 (看著), as Taiwan does. */
  readonly traditional: SourceScript;
  /** The names in a slice; sorted, without overlaps. Found when they are asked for. */
  protectedIn(slice: PlannedSlice): readonly Protected[];
}

export interface PlannedSlice extends Span {
  /** Where the words of the slice begin and end, in offsets of the slice; none where the answer is to be bare. */
  readonly borders: Uint8Array | null;
  /** What a half-finished conversion left; sorted. */
  readonly leftovers: readonly Leftover[];
  /** Who is named here with a title or a credit; sorted. */
  readonly people: readonly Span[];
}

/** Looks a text through in short steps; yields how far it is. All offsets are those of the whole text. */
export function* planned(parts: ConversionParts, text: string, options: ConvertOptions): Steps<Plan> {
  const tally = new ScriptTally(parts.characters);
  const names = new KnownNames(text);
  const slices: PlannedSlice[] = [];
  for (const span of slicesOf(text)) {
    const slice =
      options.unprotected === true
        ? { ...span, borders: null, leftovers: [], people: [] }
        : lookedThrough(parts, text, span);
    tally.add(text, span, slice.leftovers);
    names.add(slice.people);
    slices.push(slice);
    yield span.end / text.length;
  }
  const protection = createProtection(parts, text, options);
  const protectedIn: Plan['protectedIn'] = (slice) =>
    options.unprotected === true ? [] : protection(slice, [...slice.people, ...names.againIn(slice, slice.borders)]);
  return { slices, evidence: tally.evidence(), traditional: traditionalOf(text, options), protectedIn };
}

function traditionalOf(text: string, { to, unprotected }: ConvertOptions): SourceScript {
  const writesZhu = unprotected !== true && to === 's' && text.includes('著') && !text.includes('着');
  return writesZhu ? 'tw' : 't';
}

function lookedThrough(parts: ConversionParts, text: string, span: Span): PlannedSlice {
  const piece = text.slice(span.start, span.end);
  const folded = parts.fold(piece);
  const words = parts.words(folded);
  const leftovers = parts.leftovers(piece, folded).map((one) => movedBy(one, span.start));
  const people = parts.people(folded, words, piece).map((one) => movedBy(one, span.start));
  return { ...span, borders: words.borders, leftovers, people };
}

const movedBy = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });
