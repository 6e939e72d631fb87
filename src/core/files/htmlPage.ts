import { DomHandler } from 'domhandler';
import type { Document } from 'domhandler';
import { Parser } from 'htmlparser2';

/** No page that people read nests deeper; the parser's time grows with the square of the depth. */
const DEEPEST = 2000;
const PORTION = 0x4000;

/** The parsed page, or undefined where it nests so deep that it is none. */
export function parsePage(html: string): Document | undefined {
  const handler = new DomHandler();
  let depth = 0;
  const parser = new Parser({
    oncomment: handler.oncomment.bind(handler),
    oncommentend: handler.oncommentend.bind(handler),
    onend: handler.onend.bind(handler),
    ontext: handler.ontext.bind(handler),
    onparserinit: handler.onparserinit.bind(handler),
    onopentag: (name, attributes) => {
      depth++;
      handler.onopentag(name, attributes);
    },
    onclosetag: () => {
      depth--;
      handler.onclosetag();
    },
  });
  for (let at = 0; at < html.length; at += PORTION) {
    parser.write(html.slice(at, at + PORTION));
    if (depth > DEEPEST) return undefined;
  }
  parser.end();
  return handler.root;
}
