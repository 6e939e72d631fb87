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
  /** The same in zhuyin, a syllable a character: ㄌㄧㄥˇ ㄉㄠˇ. */
  readonly zhuyin: string;
  /** Other readings of a single character, which its context does not exclude, in pinyin and in zhuyin. */
  readonly others: readonly string[];
  readonly othersInZhuyin: readonly string[];
}
