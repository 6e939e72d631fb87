import type { Memento } from 'vscode';
import type { ArticlePlace } from '../../core/index';

const KEY = 'handSetPlaces';

type Places = Readonly<Record<string, ArticlePlace>>;

/** The places that the reader set by hand, by article id: in the workspace's storage, never in a file. */
export class HandSetPlaces {
  constructor(private readonly storage: Memento) {}

  get(id: string): ArticlePlace | undefined {
    return this.all()[id];
  }

  async set(id: string, place: ArticlePlace | undefined): Promise<void> {
    const others = Object.entries(this.all()).filter(([other]) => other !== id);
    await this.storage.update(KEY, Object.fromEntries(place ? [...others, [id, place]] : others));
  }

  /** A renamed file keeps its place; `from` and `to` are ids, or beginnings of ids for a renamed folder. */
  async move(from: string, to: string): Promise<void> {
    const moved = Object.entries(this.all()).map(([id, place]) =>
      id === from || id.startsWith(`${from}/`) ? [to + id.slice(from.length), place] : [id, place],
    );
    await this.storage.update(KEY, Object.fromEntries(moved));
  }

  private all(): Places {
    return this.storage.get<Places>(KEY, {});
  }
}
