import { annotations } from '../../core/index';
import type { Engine, Span } from '../../core/index';
import type { NoteOn } from './notes';

/** A note, and where its passage is in the text. */
export interface PlacedNote extends NoteOn {
  readonly placement: annotations.Placement | null;
}

interface Known {
  readonly text: string;
  readonly placer: (passage: annotations.QuotedPassage) => annotations.Placement;
  readonly placements: WeakMap<annotations.QuotedPassage, annotations.Placement>;
}

/** Articles whose texts are kept prepared, the last ones that were asked for. */
const MOST = 20;

/** Places notes in texts; what was placed in a text is known as long as the text is the same. */
export class PlacedNotes {
  private readonly known = new Map<string, Known>();

  constructor(private readonly engine: () => Promise<Engine>) {}

  /** @param text the article's source @param notes those on it; one on the article as a whole has no placement */
  async in(article: string, text: string, notes: readonly NoteOn[]): Promise<readonly PlacedNote[]> {
    if (notes.every(({ note }) => note.passage === null)) return notes.map((one) => ({ ...one, placement: null }));
    const known = await this.of(article, text);
    return notes.map((one) => ({ ...one, placement: one.note.passage && placementIn(known, one.note.passage) }));
  }

  /** The span as a passage that is found again; undefined where nothing in it can be compared. */
  async passage(text: string, path: string, span: Span): Promise<annotations.QuotedPassage | undefined> {
    const engine = await this.engine();
    return annotations.quotedPassage(engine.read(text, path).reading, span, engine.fold);
  }

  private async of(article: string, text: string): Promise<Known> {
    const known = this.known.get(article);
    if (known?.text === text) return known;
    const engine = await this.engine();
    const path = article.replace(/#L\d+$/u, '');
    const placer = annotations.placerOf(() => engine.read(text, path).reading, text, engine.fold);
    const fresh = { text, placer, placements: new WeakMap<annotations.QuotedPassage, annotations.Placement>() };
    this.known.delete(article);
    this.known.set(article, fresh);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    return fresh;
  }
}

function placementIn({ placer, placements }: Known, passage: annotations.QuotedPassage): annotations.Placement {
  const placement = placements.get(passage) ?? placer(passage);
  placements.set(passage, placement);
  return placement;
}
