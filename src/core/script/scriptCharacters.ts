import { PairBits } from '../match/pairBits';
import { finished } from '../text/steps';
import type { Steps } from '../text/steps';
import { entriesOf } from './phraseDictionary';

/** What one character tells of the script it was written in. */
export const Telling = { nothing: 0, simplified: 1, traditional: 2 } as const;

/** The direction of a conversion: which of a one-to-many character's two lists applies. */
export type Direction = 's2t' | 't2s';

/** What the script table says of characters; made once from `Tables.script`. */
export interface ScriptCharacters {
  /** One of `Telling` for each UTF-16 unit. */
  readonly telling: Uint8Array;
  /** 1 for each character that may be a leftover in a Traditional text: Simplified only, or right in some words alone. */
  readonly suspect: Uint8Array;
  /** The forms a character may have in the other script, the usual first; undefined where it has but one. */
  alternatives(character: string, direction: Direction): readonly string[] | undefined;
  /** 1 for each UTF-16 unit that has several alternatives. */
  readonly oneToMany: Readonly<Record<Direction, Uint8Array>>;
  /** Are several of its alternatives words of their own in today's use (发: 發, 髮), so that only a word tells which? */
  isAmbiguous(code: number, direction: Direction): boolean;
  /** Is a Simplified word two words of the other script, so that it settles nothing (自制: 自制, 自製)? */
  isAmbiguousWord(word: string): boolean;
  /** The usual Traditional form of a Simplified character, itself where it has none. */
  usual(character: string): string;
  /** Words with a one-to-many character, Simplified to Traditional as usually written; read on first need. */
  readonly phrases: () => PhraseForms;
  /** Reads them in short steps, so that the first need has not to. */
  readingPhrases(): Steps<PhraseForms>;
}

export interface PhraseForms {
  readonly forms: ReadonlyMap<string, string>;
  /**
   * How long the phrases are that begin as `text` does at `at`: bit n for n characters, 0 where none begins so. A bit may
   * be another beginning's, never one too few.
   */
  readonly lengthsFrom: (text: string, at: number) => number;
}

/** @param table lines of `what<tab>characters or entries`; see `src/tables/generate/script.mjs`. */
export function createScriptCharacters(table: string): ScriptCharacters {
  const rows = new Map(table.split('\n').map((line) => [line.split('\t', 1)[0] ?? '', line] as const));
  const row = (name: string): string => rows.get(name)?.slice(name.length + 1) ?? '';
  const telling = new Uint8Array(0x10000);
  mark(telling, row('simplified'), Telling.simplified);
  mark(telling, row('traditional'), Telling.traditional);
  const suspect = new Uint8Array(0x10000);
  mark(suspect, row('simplified') + row('distinct'), 1);
  const choices = { s2t: entries(row('s2t')), t2s: entries(row('t2s')) };
  const several = { s2t: new Uint8Array(0x10000), t2s: new Uint8Array(0x10000) };
  mark(several.s2t, [...choices.s2t.keys()].join(''), 1);
  mark(several.t2s, [...choices.t2s.keys()].join(''), 1);
  const ambiguous = { s2t: new Uint8Array(0x10000), t2s: new Uint8Array(0x10000) };
  mark(ambiguous.s2t, row('ambiguous s2t'), 1);
  mark(ambiguous.t2s, row('ambiguous t2s'), 1);
  const ambiguousWords = new Set(row('ambiguous words').split('|'));
  const usual = pairs(row('usual'));
  let phrases: PhraseForms | undefined;
  function* readingPhrases(): Steps<PhraseForms> {
    return (phrases ??= yield* phraseForms(row('phrases')));
  }
  return {
    telling,
    suspect,
    alternatives: (character, direction) => choices[direction].get(character),
    oneToMany: several,
    isAmbiguous: (code, direction) => ambiguous[direction][code] === 1,
    isAmbiguousWord: (word) => ambiguousWords.has(word),
    usual: (character) => usual.get(character) ?? character,
    phrases: () => phrases ?? finished(readingPhrases()),
    readingPhrases,
  };
}

function mark(classes: Uint8Array, characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = value;
}

function entries(row: string): ReadonlyMap<string, readonly string[]> {
  return new Map(row.split('|').map((entry) => [entry[0] ?? '', Array.from(entry.slice(2))]));
}

function pairs(row: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < row.length; i += 2) map.set(row.charAt(i), row.charAt(i + 1));
  return map;
}

/** Slots for the two characters that phrases begin with: a power of two, some for each phrase. */
const BEGINNINGS = 2 ** 18;

/** Phrases that are read in one step. */
const PHRASES_A_STEP = 4096;

function* phraseForms(row: string): Steps<PhraseForms> {
  const forms = new Map<string, string>();
  const lengths = new Uint16Array(BEGINNINGS);
  const known = new PairBits();
  const beginning = (text: string, at: number): number =>
    ((text.charCodeAt(at) * 0x9e5) ^ text.charCodeAt(at + 1)) & (BEGINNINGS - 1);
  for (const [phrase, form] of entriesOf(row)) {
    forms.set(phrase, form);
    const begins = beginning(phrase, 0);
    lengths[begins] = (lengths[begins] ?? 0) | (1 << phrase.length);
    known.add(phrase.charCodeAt(0), phrase.charCodeAt(1));
    if (forms.size % PHRASES_A_STEP === 0) yield 0;
  }
  const mayBegin = (text: string, at: number): boolean => known.has(text.charCodeAt(at), text.charCodeAt(at + 1));
  return { forms, lengthsFrom: (text, at) => (mayBegin(text, at) ? (lengths[beginning(text, at)] ?? 0) : 0) };
}
