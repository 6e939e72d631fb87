import type { CitedPassage } from './cited';

/** An opening mark and the closing one. */
type Pair = readonly [open: string, close: string];

/** The marks of a quotation, and of a quotation inside it. */
export interface QuotationMarks {
  readonly outer: Pair;
  readonly inner: Pair;
}

/** GB/T 15834—2011, 4.8; also those of English styles (Chicago 13.30, APA 6.7). */
export const CURLY: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
/** 中華民國教育部《重訂標點符號手冊》: 單引號 outside, 雙引號 inside. */
export const CORNERS: QuotationMarks = { outer: ['「', '」'], inner: ['『', '』'] };

/** The marks of the article's script; of a text in both, or in neither, those that it uses itself. */
export function marksFor({ source: { script }, quotesInCorners }: CitedPassage): QuotationMarks {
  if (script === 'simplified') return CURLY;
  if (script === 'traditional') return CORNERS;
  return quotesInCorners ? CORNERS : CURLY;
}

const OPEN = '“‘「『﹁﹃〝';
const CLOSE = '”’」』﹂﹄〞';
const LETTER = /[\p{Script=Latin}\p{N}]/u;

/**
 * A passage between quotation marks, and those inside it turned by their depth, so that no two alike stand side by side.
 * A selection that begins or ends inside a quotation keeps its lone mark, turned as one of the first depth. Linear.
 */
export function quoted(text: string, marks: QuotationMarks): string {
  const [open, close] = marks.outer;
  return `${open}${insideQuotation(text, marks)}${close}`;
}

/** The same without the marks around it. */
export function insideQuotation(text: string, { outer, inner }: QuotationMarks): string {
  const straight = (text.split('"').length - 1) % 2 === 0;
  let [depth, isStraightOpen, turned] = [0, false, ''];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const way = char === '"' && straight ? (isStraightOpen ? 'close' : 'open') : wayOf(text, at);
    if (char === '"' && straight) isStraightOpen = !isStraightOpen;
    if (way === 'close') depth = Math.max(0, depth - 1);
    turned += way === undefined ? char : (depth % 2 === 0 ? inner : outer)[way === 'open' ? 0 : 1];
    if (way === 'open') depth++;
  }
  return turned;
}

function wayOf(text: string, at: number): 'open' | 'close' | undefined {
  const char = text.charAt(at);
  if (OPEN.includes(char)) return 'open';
  if (!CLOSE.includes(char) || isApostrophe(text, at)) return undefined;
  return 'close';
}

/** it’s */
const isApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === '’' && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));

/** A title between 《》: those inside it are single (GB/T 15834—2011, 4.15.3.2), alternating further in. */
export function inTitleMarks(title: string): string {
  let [depth, turned] = [0, ''];
  for (const char of title) {
    if (char === '》' || char === '〉') depth = Math.max(0, depth - 1);
    const isMark = '《》〈〉'.includes(char);
    const pair = depth % 2 === 0 ? '〈〉' : '《》';
    turned += isMark ? pair.charAt('《〈'.includes(char) ? 0 : 1) : char;
    if (char === '《' || char === '〈') depth++;
  }
  return `《${turned}》`;
}
