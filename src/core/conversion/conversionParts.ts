import { createFold } from '../text/fold';
import type { Fold } from '../text/fold';
import { createScriptCharacters } from '../script/scriptCharacters';
import type { ScriptCharacters } from '../script/scriptCharacters';
import { createLeftoverFinder } from '../script/leftovers';
import type { LeftoverFinder } from '../script/leftovers';
import { createNameForms } from './nameForms';
import type { NameForms } from './nameForms';
import { createNameTable, surnameLength } from './nameTable';
import { createPeopleFinder } from './people';
import type { PeopleFinder, PhraseForm } from './people';
import type { Protected, ReaderWords } from './protected';
import { createRoutes } from './routes';
import type { Routes, SourceScript, TargetScript } from './routes';
import { createAlternatives } from './alternatives';
import type { Alternatives } from './alternatives';
import { ownWords, createStretchConverter, createWordConverter } from './convertStretch';
import { createWordPath } from '../words/wordPath';
import type { WordPath } from '../words/wordPath';
import type { ConvertStretch, ConvertWords } from './convertStretch';

/** What conversion needs; the texts of `dist/tables` and of the names table. */
export interface ConversionTables {
  readonly fold: string;
  readonly script: string;
  /** OpenCC's dictionaries and routes; large, so apart from the engine's tables. */
  readonly opencc: string;
  readonly names: string;
  /** How rare words are, and OpenCC's phrases: what the text is cut by. */
  readonly lexicon: string;
  readonly phraseRarity: string;
}

export interface ConvertOptions {
  readonly to: TargetScript;
  /** Where the source is known; else each paragraph's own evidence decides. */
  readonly from?: SourceScript | undefined;
  /** OpenCC's bare answer: no name, no place, nothing mended. */
  readonly unprotected?: boolean | undefined;
  /** What the caller knows to be a name or a place (`protectedIn(article)`), in offsets of the text. */
  readonly protect?: readonly Protected[] | undefined;
  /** The reader's own phrases and exclusions. */
  readonly words?: ReaderWords | undefined;
}

/** What the parts of a conversion share. */
export interface ConversionParts {
  readonly fold: Fold;
  readonly characters: ScriptCharacters;
  /** OpenCC's bare answer. */
  readonly stretch: ConvertStretch;
  /** OpenCC's forms for the words that the text most likely has. */
  readonly wordForms: ConvertWords;
  readonly words: WordPath;
  readonly alternatives: Alternatives;
  readonly leftovers: LeftoverFinder;
  readonly people: PeopleFinder;
  /** Parts of names that words would write otherwise (多杰). */
  readonly elements: readonly string[];
  /** How many characters of a folded text's beginning are a surname. */
  readonly surname: (folded: string) => number;
  readonly forms: NameForms;
  readonly routes: Routes;
}

export function conversionParts(tables: ConversionTables): ConversionParts {
  const fold = createFold(tables.fold);
  const characters = createScriptCharacters(tables.script);
  const names = createNameTable(tables.names);
  const routes = createRoutes(tables.opencc);
  const words = createWordPath(
    tables.lexicon,
    tables.phraseRarity,
    ownWords.map(({ word }) => word),
  );
  return {
    fold,
    characters,
    stretch: createStretchConverter(characters, routes),
    wordForms: createWordConverter(characters, routes, words),
    words,
    alternatives: createAlternatives(characters, routes),
    leftovers: createLeftoverFinder(characters, fold, tables.lexicon),
    people: createPeopleFinder(names, phraseFormOf(characters), words),
    elements: names.elements,
    surname: (folded) => surnameLength(names, folded, 0),
    forms: createNameForms(characters, names, routes),
    routes,
  };
}

/** A phrase counts where the text writes each of its characters so or in the phrase's own form: 餘干, but not 余乾. */
function phraseFormOf(characters: ScriptCharacters): PhraseForm {
  return (folded, start, end, source) => {
    const { forms, lengthsFrom } = characters.phrases();
    if ((lengthsFrom(folded, start) & (1 << (end - start))) === 0) return undefined;
    const word = folded.slice(start, end);
    const form = forms.get(word);
    if (form === undefined || source.startsWith(word, start)) return form;
    for (let i = 0; i < word.length; i++) {
      const written = source.charAt(start + i);
      if (written !== word.charAt(i) && written !== form.charAt(i)) return undefined;
    }
    return form;
  };
}
