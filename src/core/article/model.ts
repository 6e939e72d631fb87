import type { Mention, Span } from '../text/span';

/** What the reader is told of one article. Field names and meaning are the analysis contract (docs/analysis.md). */

export type Script = 'simplified' | 'traditional' | 'mixed' | 'unknown';

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'temperature'
  | 'age'
  | 'length'
  | 'area'
  | 'weight'
  | 'volume'
  | 'duration'
  | 'frequency'
  | 'timeofday'
  | 'ratio'
  | 'ordinal';

/** How far a written number may be from the true one; `about` also where two words disagree (近300余名). */
export type Approximation = 'over' | 'nearly' | 'under' | 'about';

export interface Figure extends Mention {
  readonly kind: FigureKind;
  /** Multiplied out (2.9万 → 29000); `[low, high]` for a range, longer for a ratio of several terms. */
  readonly value: number | readonly number[];
  readonly approx: Approximation | null;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly nounStart: number | null;
  readonly nounEnd: number | null;
  readonly nounFrom: NounFrom | null;
  /** Where it holds; null where the text says nothing of it. */
  readonly place: StatedPlace | null;
  /** The day or period for which it holds; null where the text gives none. */
  readonly when: StatedTime | null;
}

/** Where what is counted stands: beside the number, or in another clause, sentence or heading. */
export type NounFrom = 'here' | 'carried';

/**
 * What decides a figure's place or time: words of its own sentence, earlier words, or the article as a whole. The span
 * is that of the words; null where the article decides.
 */
export interface Decided {
  readonly from: 'clause' | 'carried' | 'article';
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
}

export interface StatedPlace extends Decided {
  /** From the province down; below the county as the text writes it, folded. */
  readonly path: readonly string[];
  /** GB/T 2260 code of the deepest level known (9 digits for a township). */
  readonly code: string | null;
}

export interface StatedTime extends Decided {
  /** ISO 8601: a day, a month, a year, or a period (`2020-01-26/..`). */
  readonly value: string;
}

/** A numeral that is no figure, and why. */
export interface PassedOver extends Mention {
  readonly reason: PassedOverReason;
  /** What the numeral itself says (两千四百五 → 2450); null where it says nothing (一线). */
  readonly value: number | null;
}

export type PassedOverReason =
  | 'fixed-word'
  | 'idiom'
  | 'name'
  | 'code'
  /** A number that counts nothing and belongs to nothing. */
  | 'bare'
  | 'date'
  | 'scheme'
  | 'place'
  | 'list-number'
  | 'phone'
  | 'url'
  | 'document-number'
  | 'timestamp'
  | 'address';

export type DateGrain = 'year' | 'month' | 'day' | 'part-of-day' | 'time' | 'datetime' | 'relative';
/** Where a date's year comes from; `neighbour` is another date of the same story, which `from` names. */
export type DateSource = 'explicit' | 'url' | 'dateline' | 'publication' | 'neighbour' | 'event' | 'none';

export interface DateMention extends Mention {
  /** ISO 8601: `2022-03-20`, `2020-01-26/..`, `T09:00`, `--03-20`; null where nothing can be said. */
  readonly value: string | null;
  readonly grain: DateGrain;
  readonly resolvedFrom: DateSource;
  /** The date that lends its year or month, where that is a neighbour or the dateline's. */
  readonly from?: Mention;
}

export type PlaceLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village' | 'zone' | 'other';

export interface PlaceMention extends Mention {
  readonly level: PlaceLevel;
  /** Official Simplified names from the province down. */
  readonly path: readonly string[];
  /** GB/T 2260 code (9 digits for a township), null below the gazetteer. */
  readonly code: string | null;
  readonly why: PlaceGround;
  /** The words that decided, where some did: the place right before, what else is named there, whom 该镇 means. */
  readonly from?: Mention;
}

/**
 * Why a name in an article means this place and none of the others that bear it.
 * `only`: no other bears it; `behind`: what holds it stands right before it; `near`: it is, or shares the most with, the
 * place where the article is set; `higher`: 吉林 is the province before the city; `beside`: the article names something else
 * there; `own`: a word that stands for the article's own place (返赫, 全县); `unlisted`: no gazetteer has it, and the text
 * puts it below another.
 */
export type PlaceGround = 'only' | 'behind' | 'near' | 'higher' | 'beside' | 'own' | 'unlisted';

/** Why a name speaks for the article's own place, or hardly does. */
export type PlaceReason =
  | 'title'
  | 'dateline'
  | 'agency-dateline'
  | 'publisher'
  | 'newspaper'
  | 'institution'
  | 'owner'
  | 'address'
  | 'host'
  | 'opening'
  | 'mention'
  | 'returning'
  | 'listed'
  | 'elsewhere'
  | 'weak';

export interface PlaceEvidence extends Mention {
  readonly why: PlaceReason;
}

export interface PlaceRival {
  readonly code: string;
  readonly path: readonly string[];
  readonly confidence: number;
}

/** Where the article is about. */
export interface ArticlePlace {
  readonly province: string;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly code: string;
  /** 0…1. */
  readonly confidence: number;
  readonly evidence: readonly PlaceEvidence[];
  readonly rivals: readonly PlaceRival[];
}

export interface SchemeMention extends Mention {
  readonly name: string;
  readonly number: number | null;
  /** The expansion that this text itself gives, else null. */
  readonly items: readonly string[] | null;
  readonly itemsStart: number | null;
  readonly itemsEnd: number | null;
}

/** 溆防控发〔2022〕78号: a document's number, never a figure. */
export interface DocumentNumber extends Mention {
  readonly issuer: string;
  readonly year: number;
  readonly serial: number;
}

export type NoiseKind =
  'pinyin-gloss' | 'mixed-script' | 'mojibake' | 'broken-line' | 'nav' | 'boilerplate' | 'credit' | 'caption';

export interface Noise extends Mention {
  readonly kind: NoiseKind;
  /** What should stand there, where that can be known. */
  readonly right?: string;
}

/** One credit with the source span of its value (the name, not the label). */
export interface Credit extends Mention {
  readonly role: 'title' | 'publisher' | 'author' | 'editor' | 'published' | 'url';
  /** Normalised: the name without glosses, an ISO date. */
  readonly value: string;
  /** The text's own word for the role (通讯员, 责编), where it has one. */
  readonly label?: string;
}

export interface Heading extends Span {
  readonly text: string;
  /** 1 is the outermost below the title. */
  readonly level: number;
  /** The heading is the first sentence of its paragraph. */
  readonly runIn: boolean;
}

/**
 * The lists of mentions that finders fill, none of them filled: one line a kind, and no other list of the kinds is kept.
 * `Article`, what finders answer and the way to the source's offsets are made from it, in this order.
 */
export const noMentions = {
  credits: [] as readonly Credit[],
  headings: [] as readonly Heading[],
  documents: [] as readonly DocumentNumber[],
  dates: [] as readonly DateMention[],
  places: [] as readonly PlaceMention[],
  /** Words that stand for a place without naming it (全区, 我縣, 该镇), resolved. */
  relativePlaces: [] as readonly PlaceMention[],
  schemes: [] as readonly SchemeMention[],
  figures: [] as readonly Figure[],
  passedOver: [] as readonly PassedOver[],
};

export type MentionLists = Readonly<typeof noMentions>;

export interface Article extends MentionLists {
  readonly path: string;
  readonly script: Script;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly editor: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly place: ArticlePlace | null;
  readonly noise: readonly Noise[];
}
