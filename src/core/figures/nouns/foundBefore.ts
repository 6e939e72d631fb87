import type { Span } from '../../text/span';

/** What was found to the left: a noun, or that the clause has no subject of its own. */
export interface Before {
  readonly noun: Span | null;
  /** The clause holds nothing but verbs, adverbs, times and places, so that it goes on about what the last one named. */
  readonly continues: boolean;
  /** And it says so: it tells of a change or a part (增至, 占). */
  readonly changes: boolean;
  /** A verb stands between the noun and the number. */
  readonly overVerb: boolean;
  /** Nothing but what is done stands in the clause (调解336件): the noun is no thing by itself. */
  readonly isDeedAlone?: boolean;
  /** Where the words that were read begin. */
  readonly start: number;
}

/** What a figure allows to stand between it and its noun. */
export interface Options {
  /** Verbs may be skipped (秋粮种了33.75万亩) and are no noun; 的 may stand between (占常住人口的66.86%). */
  readonly isMeasured: boolean;
  /** Sums are of no people (被害人86万元). */
  readonly isMoney: boolean;
  /** A verb right before is what is counted (电话了解39人次). */
  readonly countsDeeds: boolean;
  /** A place's name is no noun counted (西尹村14人), nor is what was done (集中安置2953人). */
  readonly countsPeople: boolean;
  /** Nor is it by what counts cases, animals or things (柳林镇40例). */
  readonly countsNoPlace: boolean;
  /** By what papers and deeds are counted (发出通知23份). */
  readonly countsPapers: boolean;
  /** 在 may stand before the number (水温在26℃左右). */
  readonly standsAt: boolean;
  /** Visits are counted of no sight (月牙泉13万人次). */
  readonly countsVisits: boolean;
  /** Does a known place hold this offset? */
  readonly isPlaceAt: (offset: number) => boolean;
}
