/**
 * Every table of language the core needs, as the text of its file: tab-separated, `#` begins a comment line that names
 * the source. They arrive as arguments because the core reads no files.
 */
export interface Tables {
  /** Traditional to Simplified and compatibility forms; generated at build time. */
  readonly fold: string;
  /** What characters tell of the script, one-to-many characters, the phrases that decide them; generated. */
  readonly script: string;
  /** Provinces, prefectures, counties and townships; generated at build time. */
  readonly gazetteer: string;
  /** The Chinese calendar: first days of lunar months and solar terms; generated at build time. */
  readonly calendar: string;
  /** Festivals and memorial days. */
  readonly festivals: string;
  /** Words that name a day, month or year by its distance from another. */
  readonly dateWords: string;
  /** Events by which an article that states no year can be dated. */
  readonly datedEvents: string;
  /** Reigns by which years were counted (光绪三十年). */
  readonly reigns: string;
  /** Every name of every division down to the county, with the codes of its bearers; generated at build time. */
  readonly placeNames: string;
  /** How often an article's place was right, by the strength of its evidence. */
  readonly placeConfidence: string;
  /** Words behind a short name that make it something called after the place. */
  /** Which characters make a word with the first or last one of a short name. */
  readonly placeNeighbours: string;
  /** One-character names of provinces and cities, and how readily each is read so. */
  readonly placeAbbreviations: string;
  /** Which characters can be read as a pinyin syllable; generated at build time. */
  readonly readings: string;
  /** Words with their class, for the counted noun; generated at build time. */
  readonly lexicon: string;
  /** Words whose class the lexicon lacks or has otherwise. */
  readonly wordClasses: string;
  /** The characters of GBK's double bytes; generated at build time. */
  readonly gbk: string;
  /** The characters of Big5's double bytes, Hong Kong's included; generated at build time. */
  readonly big5: string;
}
