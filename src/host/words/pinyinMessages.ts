/** What is read: a word of the language, a person's name or a place's; each is written in its own way. */
export type ReadAs = 'word' | 'person' | 'place';

/** Simplified characters to be read. `before` and `after` stand beside them: a single character is read in its context. */
export interface PinyinQuestion {
  readonly id: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly as: ReadAs;
}

export interface PinyinAnswer {
  readonly id: number;
  /** lǐng dǎo · Shàn Tiánfāng · Yuánlíng Xiàn; empty where there is no Chinese character to be read. */
  readonly pinyin: string;
  /** Other readings of a single character, which its context does not exclude. */
  readonly others: readonly string[];
}
