import { overlapsAny } from '../../text/span';
import type { Mention, Span } from '../../text/span';
import { sentences } from '../../text/sentences';
import type { Fold } from '../../text/fold';
import type { CopyChanges, OnlyThere } from '../reportQuestions';
import { textOf, unitsOf, unitsOfBytes } from '../store/bytes';
import { jsonOf } from '../store/blockHeads';
import type { Held } from '../store/holding';
import type { KeptMentions } from '../store/storedArticle';
import { mapOfBytes } from '../store/storedMap';
import { writtenForm } from '../store/writtenText';
import { figureKey, figuresOfArticle } from './copyFinder';
import { containedIn, shinglesOf } from './shingles';

/** A sentence of which less stands in the other text has been left out, or written anew. */
const KEPT = 0.5;

/** What each of two printings has and the other has not. */
export async function changesBetween(first: Held, copy: Held, fold: Fold): Promise<CopyChanges> {
  const [one, other] = await Promise.all([printing(first, fold), printing(copy, fold)]);
  return { left: onlyIn(one, other), added: onlyIn(other, one) };
}

/** A mention and what it is compared by. */
interface Keyed extends Mention {
  readonly key: string;
}

interface Printing {
  readonly text: string;
  readonly written: (span: Span) => string;
  readonly inSource: (span: Span) => Span;
  readonly shingles: ReadonlySet<number>;
  readonly numbers: readonly Keyed[];
  readonly places: readonly Keyed[];
  /** Of the source: what each printing says of itself. */
  readonly credits: readonly Span[];
}

async function printing(held: Held, fold: Fold): Promise<Printing> {
  const { block, article } = held;
  const [bytes, changed, maps, mentions, figures] = await Promise.all([
    block.read('text', block.get(article, 'text') * 2, (block.end(article, 'text') - 1) * 2),
    block.piece(article, 'written'),
    block.piece(article, 'maps'),
    block.piece(article, 'mentions'),
    figuresOfArticle(held),
  ]);
  const units = unitsOfBytes(bytes);
  const text = textOf(units);
  const map = mapOfBytes(maps, text.length, block.get(article, 'sourceLength'));
  const { places, credits } = jsonOf(mentions) as KeptMentions;
  return {
    text,
    written: ({ start, end }) => writtenForm(text.slice(start, end), start, changed),
    inSource: (span) => map.toSource(span),
    shingles: new Set(shinglesOf(units)),
    credits: credits.filter(({ role }) => role !== 'title'),
    numbers: figures.map(({ figure }) => ({ ...mentionOf(figure), key: figureKey(figure, fold) })),
    places: places.flatMap((place) => (place.code === null ? [] : { ...mentionOf(place), key: place.code })),
  };
}

const mentionOf = ({ start, end, text }: Mention): Mention => ({ start, end, text });

function onlyIn(one: Printing, other: Printing): OnlyThere {
  return {
    numbers: missing(one.numbers, other.numbers),
    places: missing(one.places, other.places),
    sentences: sentences(one.text).flatMap((span) => {
      const shingles = shinglesOf(unitsOf([one.text.slice(span.start, span.end)]));
      if (overlapsAny(one.credits, one.inSource(span))) return [];
      const isKept = shingles.length === 0 || containedIn(shingles, other.shingles) >= KEPT;
      return isKept ? [] : { ...one.inSource(span), text: one.written(span) };
    }),
  };
}

/** Of what occurs twice here and once there, the second. */
function missing(these: readonly Keyed[], those: readonly Keyed[]): readonly Mention[] {
  const counts = new Map<string, number>();
  for (const { key } of those) counts.set(key, (counts.get(key) ?? 0) + 1);
  return these.flatMap(({ key, ...mention }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0 ? [] : mention;
  });
}
