import type { PlaceMention } from '../../article/model';
import type { CorpusEntry, InArticle } from '../corpusIndex';
import { isAtOrBelow } from '../placeCodes';
import type { PageOf, Range } from '../questions';
import { overviewsOf } from '../schemeIndex';
import type { SchemeOverview } from '../schemeIndex';
import { comparable } from '../summary';
import type { CountedFigure, SchemeInArticle } from '../summary';
import type { Filtered } from './articleFilter';
import { unitsOf } from './bytes';
import { figureColumnsOf, figuresOf } from './figureColumns';
import type { FigureRow } from './figureColumns';
import type { HeldBlock } from './heldBlock';
import type { Held } from './holding';
import { mayHold } from './signature';
import type { KeptMentions } from './storedArticle';
import { jsonOf } from './blockHeads';

export interface MentionsFrom extends Filtered {
  readonly entry: (held: Held) => Promise<CorpusEntry>;
  readonly breathe: () => Promise<void>;
}

/** The questions about mentions in all articles. */
export class MentionQuestions {
  private overviews: { readonly version: number; readonly schemes: Promise<readonly SchemeOverview[]> } | undefined;

  constructor(private readonly from: MentionsFrom) {}

  async figuresOf(noun: string, { from, to }: Range): Promise<PageOf<InArticle<CountedFigure>>> {
    const { holding, fold } = this.from;
    const wanted = comparable(noun, fold);
    const rows: InArticle<CountedFigure>[] = [];
    let total = 0;
    for (const number of holding.numbers()) {
      const block = holding.block(number);
      if (!block || !mayHold(block.signature, asUnits(wanted))) continue;
      for (const { article, row } of await rowsOf(block, wanted)) {
        if (!holding.counts({ block, article })) continue;
        if (total >= from && total < to) rows.push(await this.figureIn({ block, article, ref: 0 }, row));
        total++;
      }
    }
    return { total, rows };
  }

  async mentionsOf(code: string, range: Range): Promise<PageOf<InArticle<PlaceMention>>> {
    const { names } = this.from.holding;
    const known = new Map<number, boolean>();
    const isIn = (number: number): boolean => {
      const is = known.get(number) ?? isAtOrBelow(names.name(number) ?? '', code);
      known.set(number, is);
      return is;
    };
    const isThere = (held: Held): boolean => isAtOrBelow(this.from.steps.placeOf(held)?.code ?? '', code);
    const held = this.articles((one) => placeCodes(one.block, one.article).some(isIn) && !isThere(one));
    // One of each article, so only those of the page are read.
    const { rows } = await this.page(held.slice(range.from, range.to), { from: 0, to: Infinity }, ({ places }) =>
      places.filter((place) => place.code !== null && isAtOrBelow(place.code, code)).slice(0, 1),
    );
    return { total: held.length, rows };
  }

  schemesNamed(name: string, range: Range): Promise<PageOf<InArticle<SchemeInArticle>>> {
    const { holding, fold } = this.from;
    const key = comparable(name, fold);
    const wanted = holding.names.find(key);
    const held = wanted === 0 ? [] : this.articles(({ block, article }) => schemeKeys(block, article).includes(wanted));
    return this.page(held, range, ({ schemes }) => schemes.filter((scheme) => comparable(scheme.name, fold) === key));
  }

  schemes(): Promise<readonly SchemeOverview[]> {
    const { version } = this.from.holding;
    if (this.overviews?.version !== version) this.overviews = { version, schemes: this.makeOverviews() };
    return this.overviews.schemes;
  }

  private async makeOverviews(): Promise<readonly SchemeOverview[]> {
    const held = this.articles(({ block, article }) => schemeKeys(block, article).length > 0);
    const { rows } = await this.page(held, { from: 0, to: Infinity }, ({ schemes }) => schemes);
    return overviewsOf(rows, this.from.fold);
  }

  private articles(isWanted: (held: Held) => boolean): Held[] {
    return [...this.from.holding.articles()].filter(isWanted);
  }

  private async page<M>(
    held: readonly Held[],
    { from, to }: Range,
    of: (mentions: KeptMentions) => readonly M[],
  ): Promise<PageOf<InArticle<M>>> {
    const rows: InArticle<M>[] = [];
    let total = 0;
    for (const one of held) {
      const mentions = of(jsonOf(await one.block.piece(one.article, 'mentions')) as KeptMentions);
      const wanted = mentions.slice(Math.max(0, from - total), Math.max(0, to - total));
      const entry = wanted.length > 0 ? await this.from.entry(one) : undefined;
      if (entry) rows.push(...wanted.map((mention) => ({ entry, mention })));
      total += mentions.length;
    }
    return { total, rows };
  }

  private async figureIn(held: Held, { figure }: FigureRow): Promise<InArticle<CountedFigure>> {
    const { start, end, text, kind, value, approx, unit, noun } = figure;
    return {
      entry: await this.from.entry(held),
      mention: { start, end, text, kind, value, approx, unit, noun: noun ?? '' },
    };
  }
}

const asUnits = (text: string): Uint16Array => unitsOf([text]).subarray(0, text.length);

const schemeKeys = (block: HeldBlock, article: number): Uint32Array =>
  block.schemeKeys.subarray(block.get(article, 'schemes'), block.end(article, 'schemes'));

const placeCodes = (block: HeldBlock, article: number): number[] =>
  Array.from(block.placeCodes.subarray(block.get(article, 'codes'), block.end(article, 'codes')));

/** The block's figures whose noun is comparable to this. */
async function rowsOf(block: HeldBlock, nounKey: string): Promise<{ article: number; row: FigureRow }[]> {
  const columns = figureColumnsOf(await block.read('figures'));
  const wanted = columns.words.indexOf(nounKey) + 1;
  if (wanted === 0 || !columns.nounKey.includes(wanted)) return [];
  const all = figuresOf(columns, await block.read('figuresMore'), 0, columns.count);
  const found: { article: number; row: FigureRow }[] = [];
  for (let article = 0; article < block.count; article++) {
    for (let index = block.get(article, 'figures'); index < block.end(article, 'figures'); index++) {
      const row = all[index];
      if (row && columns.nounKey[index] === wanted) found.push({ article, row });
    }
  }
  return found;
}
