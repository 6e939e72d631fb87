/**
 * The parts of a block of articles. The first four are held in memory while the corpus is open, the text is read where a
 * search looks through it, the others for the articles that are shown.
 */
export const blockParts = [
  'heads',
  'files',
  'described',
  'signature',
  'text',
  'summaries',
  'mentions',
  'maps',
  'written',
  'figures',
  'figuresMore',
] as const;
export type BlockPart = (typeof blockParts)[number];

/** How many of `blockParts`, from the first on, are held in memory. */
export const HELD = 4;

export type BlockBytes = Readonly<Record<BlockPart, Uint8Array>>;

/** Articles of a block at most, and UTF-16 units after which it is closed: a part of one is read at a time. */
export const ARTICLES_OF_BLOCK = 64;
export const UNITS_OF_BLOCK = 256 * 1024;

/** A block made of these parts. */
export function blockOf(part: (name: BlockPart) => Uint8Array): BlockBytes {
  return {
    ...{ heads: part('heads'), files: part('files'), described: part('described'), signature: part('signature') },
    ...{ text: part('text'), summaries: part('summaries'), mentions: part('mentions'), maps: part('maps') },
    ...{ written: part('written'), figures: part('figures'), figuresMore: part('figuresMore') },
  };
}
