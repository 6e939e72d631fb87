import { textWithMeta } from './articleText';
import type { ArticleMeta, ArticleText } from './articleText';
import { blocksOf } from './htmlBlocks';
import type { Block } from './htmlBlocks';
import { parsePage } from './htmlPage';
import { metaOf } from './htmlMeta';

/**
 * The readable text of a saved page: the container whose paragraphs hold the most prose, with the headline and the
 * credits around it; the page as it stands where it cannot be parsed. The idea is that of Readability: prose has sentences, menus have links.
 */
export function articleInHtml(id: string, html: string): ArticleText {
  const page = parsePage(html);
  if (!page) return { id, text: html, meta: {} };
  const blocks = blocksOf(page);
  const meta: ArticleMeta = metaOf(page);
  const [start, end] = proseRange(blocks);
  const first = headlineBefore(blocks, start, meta.title);
  const lines = blocks
    .slice(first, end + CREDITS_AFTER)
    .filter((block, index) => (first + index >= start && first + index < end) || isAside(block))
    .map(({ text }) => text);
  return { id, text: textWithMeta(lines.join('\n'), meta), meta };
}

const CREDITS_AFTER = 6;
const FURTHEST_HEADLINE = 30;

/** A short line beside the prose that is no link: a headline, credits. */
function isAside({ text, linked }: Block): boolean {
  return text.length <= 120 && linked * 2 < text.length;
}

/** From the first to after the last block of the container with the most prose; all blocks where none has any. */
function proseRange(blocks: readonly Block[]): readonly [number, number] {
  const prose = new Map<object, number>();
  for (const block of blocks) {
    // The paragraph's own container counts fully, the one around it half: a page's body never outweighs its article.
    block.containers.forEach((container, distance) => {
      prose.set(container, (prose.get(container) ?? 0) + proseLength(block) / (distance + 1));
    });
  }
  const [best] = [...prose].reduce<readonly [object | undefined, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [undefined, 0],
  );
  if (!best) return [0, blocks.length];
  const inside = (block: Block): boolean => block.within(best);
  return [blocks.findIndex(inside), blocks.findLastIndex(inside) + 1];
}

/** Characters of text that is not linked, for a block that holds a sentence. */
function proseLength({ text, linked }: Block): number {
  return /[，。！？；,.!?;]/.test(text) ? Math.max(0, text.length - 2 * linked) : 0;
}

function headlineBefore(blocks: readonly Block[], start: number, title: string | undefined): number {
  for (let index = start; index >= Math.max(0, start - FURTHEST_HEADLINE); index--) {
    const block = blocks[index];
    if (block && (block.tag === 'h1' || (title !== undefined && block.text === title))) return index;
  }
  return start;
}
