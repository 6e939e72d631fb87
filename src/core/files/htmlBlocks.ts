import { hasChildren, isTag, isText } from 'domhandler';
import type { AnyNode, Element, ParentNode } from 'domhandler';

/** A paragraph, heading, list item or table row of a page. */
export interface Block {
  /** Blanks collapsed as a browser does. */
  readonly text: string;
  /** How many of its characters are a link's. */
  readonly linked: number;
  readonly tag: string;
  /** The two elements around the block, the nearest first. */
  readonly containers: readonly object[];
  within(container: object): boolean;
}

const UNREAD = new Set(
  'head script style noscript template svg iframe form button select nav aside footer object video audio canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'html body address article blockquote center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);

interface Open {
  text: string;
  linked: number;
}

/** The blocks of a page in the order of reading. Walks with a stack of its own: a page may nest as deep as it likes. */
export function blocksOf(page: ParentNode): Block[] {
  const blocks: Block[] = [];
  let open: Open = { text: '', linked: 0 };
  const close = (element: ParentNode): void => {
    const text = tidy(open.text);
    if (text !== '') blocks.push(block(text, open.linked, blockAround(element)));
    open = { text: '', linked: 0 };
  };
  walk(page, (node, linked) => {
    if (typeof node === 'string') {
      open.text += node;
      if (linked) open.linked += node.trim().length;
    } else close(node);
  });
  return blocks;
}

interface Frame {
  readonly node: AnyNode | ParentNode;
  readonly linked: boolean;
  /** The node's children are done: its block ends. */
  readonly done: boolean;
}

/** Visits texts, and the element whose block ends where one does. */
function walk(page: ParentNode, visit: (node: string | ParentNode, linked: boolean) => void): void {
  const stack: Frame[] = [{ node: page, linked: false, done: false }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node, linked, done } = frame;
    if (isText(node)) visit(node.data, linked);
    else if (!hasChildren(node) || isUnread(node)) continue;
    else if (done || isNamed(node, 'br')) visit(done ? node : (node.parent ?? page), linked);
    else {
      if (isCell(node)) visit(' ', false);
      if (isBlock(node)) {
        visit(node.parent ?? page, linked);
        stack.push({ node, linked, done: true });
      }
      const within = linked || isNamed(node, 'a');
      for (const child of node.children.toReversed()) stack.push({ node: child, linked: within, done: false });
    }
  }
}

const isBlock = (node: ParentNode): boolean => !isTag(node) || BLOCKS.has(node.name);
const isNamed = (node: ParentNode, name: string): boolean => isTag(node) && node.name === name;
const isCell = (node: ParentNode): boolean => isNamed(node, 'td') || isNamed(node, 'th');
const isUnread = (node: ParentNode): boolean => isTag(node) && UNREAD.has(node.name);

/** The nearest element that is a block. */
function blockAround(node: ParentNode): Element | undefined {
  let element: ParentNode | null = node;
  while (element && !(isTag(element) && BLOCKS.has(element.name))) element = element.parent;
  return element ?? undefined;
}

function block(text: string, linked: number, element: Element | undefined): Block {
  const isParagraph = element !== undefined && /^(?:p|h[1-6]|li|tr|dd|dt|pre)$/.test(element.name);
  const nearest = isParagraph ? element.parent : element;
  const containers = [nearest, nearest?.parent].filter((container) => container !== null && container !== undefined);
  return {
    text,
    linked,
    tag: element?.name ?? '',
    containers,
    within: (container) => {
      for (let at: ParentNode | null | undefined = element; at; at = at.parent) if (at === container) return true;
      return false;
    },
  };
}

const HAN = '\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef“”‘’…—';
/** A line end in the page's source is a blank, but none between Chinese characters. */
const SOURCE_BREAK = new RegExp(`(?<=[${HAN}])[ \\t]*[\\r\\n]\\s*(?=[${HAN}])`, 'g');

function tidy(text: string): string {
  return text
    .trim()
    .replace(SOURCE_BREAK, '')
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ');
}
