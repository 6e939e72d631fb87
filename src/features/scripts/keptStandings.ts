import type { Memento, Uri } from 'vscode';
import { conversionMap } from '../../core/index';
import type { Span, Conversion } from '../../core/index';
import type { ShownChoice } from './documentChoices';
import type { Standing } from './history';
import type { KeptStretch, Made, WayBack } from './wayBack';

type ConversionMap = Conversion['map'];

/** Begins the keys of the workspace's storage, one a document. */
const KEY = 'converted ';

/** Standings that a document keeps: as it is, and as it was last saved. */
const MOST_STANDINGS = 2;

/** A document with more characters or choices than these is known in its own session only. */
const MOST_CHARACTERS = 200_000;
const MOST_CHOICES = 8000;

/** Documents that are kept; the one that was longest not touched goes. */
const MOST_DOCUMENTS = 40;

/** The way back in the plain form of the storage; a conversion is named by its number in the list. */
interface KeptPage {
  readonly digest: string;
  readonly made: readonly KeptMade[];
  readonly kept: readonly KeptSpan[];
  readonly touched: readonly Span[];
  readonly choices: readonly ShownChoice[];
}

interface KeptMade {
  readonly before: string;
  readonly uneven: ConversionMap['uneven'];
  readonly under: readonly KeptSpan[];
}

type KeptSpan = readonly [start: number, end: number, from: number, made: number];

interface KeptDocument {
  readonly at: number;
  readonly pages: readonly KeptPage[];
}

/** What is known of converted documents beyond this session, in the workspace's storage; never in a file. */
export class KeptStandings {
  constructor(private readonly storage: Memento) {}

  get(uri: Uri): readonly Standing[] {
    return this.document(KEY + uri.toString())?.pages.map(standingOf) ?? [];
  }

  set(uri: Uri, standing: Standing): void {
    const key = KEY + uri.toString();
    if (uri.scheme === 'untitled' || standing.choices.length > MOST_CHOICES) return;
    if (sizeOf(standing.way) > MOST_CHARACTERS) return;
    const others = (this.document(key)?.pages ?? []).filter(({ digest }) => digest !== standing.digest);
    const pages = [...others, pageOf(standing)].slice(-MOST_STANDINGS);
    const kept: KeptDocument = { at: Date.now(), pages };
    void this.storage.update(key, kept);
    this.forgetOldest();
  }

  rename(from: Uri, to: Uri): void {
    const kept = this.document(KEY + from.toString());
    if (!kept) return;
    void this.storage.update(KEY + to.toString(), kept);
    void this.storage.update(KEY + from.toString(), undefined);
  }

  private document(key: string): KeptDocument | undefined {
    return this.storage.get<KeptDocument>(key);
  }

  private forgetOldest(): void {
    const keys = this.storage.keys().filter((key) => key.startsWith(KEY));
    const byAge = keys.sort((a, b) => (this.document(b)?.at ?? 0) - (this.document(a)?.at ?? 0));
    for (const key of byAge.slice(MOST_DOCUMENTS)) void this.storage.update(key, undefined);
  }
}

const sizeOf = ({ kept }: WayBack): number =>
  [...new Set(kept.map(({ made }) => made))].reduce((sum, { before }) => sum + before.length, 0);

function pageOf({ digest, way, choices }: Standing): KeptPage {
  const numbers = new Map<Made, number>();
  const made: KeptMade[] = [];
  const spans = (kept: readonly KeptStretch[]): KeptSpan[] =>
    kept.map((one) => [one.start, one.end, one.from, numberOf(one.made)]);
  const numberOf = (one: Made): number => {
    const known = numbers.get(one);
    if (known !== undefined) return known;
    // What lies under it comes first in the list.
    const plain = { before: one.before, uneven: one.map.uneven, under: spans(one.under) };
    numbers.set(one, made.length);
    return made.push(plain) - 1;
  };
  return { digest, kept: spans(way.kept), made, touched: way.touched, choices };
}

function standingOf({ digest, made, kept, touched, choices }: KeptPage): Standing {
  const revived: Made[] = [];
  const spans = (list: readonly KeptSpan[]): KeptStretch[] =>
    list.flatMap(([start, end, from, number]) => {
      const one = revived[number];
      return one ? [{ start, end, from, made: one }] : [];
    });
  for (const { before, uneven, under } of made) {
    revived.push({ before, map: conversionMap(uneven), under: spans(under) });
  }
  return { digest, way: { kept: spans(kept), touched }, choices };
}
