import { EndOfLine } from 'vscode';
import type { TextDocument } from 'vscode';
import { conversionMap } from '../../core/index';
import type { Span } from '../../core/index';
import type { Change } from './change';
import { countingAllOfLineEnds, countingLineEndsOnce, oneLineFeed, recounted } from './lineEnds';
import { backIn } from './wayBack';
import type { Back, Replaced, WayBack } from './wayBack';

/** Spans of a document in the offsets of its way back. Sorted. */
export function spansOf(document: TextDocument, spans: readonly Span[]): readonly Span[] {
  return countingLineEndsOnce(document.getText(), spans);
}

/** What goes back, as changes of the document as it stands. */
export function changesBack(document: TextDocument, backs: readonly Back[]): Change[] {
  const whole = document.getText();
  return countingAllOfLineEnds(whole, backs).map(({ start, end, text, map }) => {
    const before = whole.slice(start, end);
    const after = document.eol === EndOfLine.CRLF ? text.replaceAll('\n', '\r\n') : text;
    return { start, before, after, map: recounted(map, countingAllOfLineEnds, before, after), conversion: null };
  });
}

/** A whole stretch as it stood before it was converted; undefined where some of it was not, or was changed since. */
export function wholeBack(document: TextDocument, way: WayBack, { start, end }: Span): Change | undefined {
  const backs = changesBack(document, backIn(way, spansOf(document, [{ start, end }])));
  let at = start;
  for (const one of backs) {
    if (one.start !== at) return undefined;
    at += one.before.length;
  }
  return at === end && backs.length > 0 ? joined(start, backs) : undefined;
}

function joined(start: number, changes: readonly Change[]): Change {
  let length = 0;
  const uneven = changes.flatMap(({ start: offset, after, map }) => {
    const shift = offset - start;
    const moved = map.uneven.map((word) => ({
      ...{ start: word.start + shift, end: word.end + shift },
      ...{ targetStart: word.targetStart + length, targetEnd: word.targetEnd + length },
    }));
    length += after.length;
    return moved;
  });
  const [before, after] = [changes.map((one) => one.before).join(''), changes.map((one) => one.after).join('')];
  return { start, before, after, map: conversionMap(uneven), conversion: null };
}

/** Changes of the document as the way back counts them. */
export function replacedBy(document: TextDocument, changes: readonly Change[]): Replaced[] {
  const spans = spansOf(
    document,
    changes.map(({ start, before }) => ({ start, end: start + before.length })),
  );
  return changes.map(({ start, before, after, map }, index) => ({
    start: spans[index]?.start ?? start,
    before: oneLineFeed(before),
    after: oneLineFeed(after),
    map: recounted(map, countingLineEndsOnce, before, after),
  }));
}
