import { ByteReader, ByteWriter } from './bytes';

/**
 * What folding changed of a text, so that the written form of any stretch can be had from the folded one: for each
 * character that differs its distance from the one before and itself.
 */
export function foldedAway(written: string, folded: string): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit === folded.charCodeAt(at)) continue;
    writer.number(at - last);
    writer.number(unit);
    last = at;
  }
  return writer.finish();
}

/** The written form of `folded`, which begins at `start` of the text that `changes` belong to. */
export function writtenForm(folded: string, start: number, changes: Uint8Array): string {
  const reader = new ByteReader(changes);
  let text = '';
  let done = 0;
  for (let at = 0; reader.at < changes.length;) {
    at += reader.number();
    const unit = reader.number();
    if (at < start) continue;
    if (at >= start + folded.length) break;
    text += folded.slice(done, at - start) + String.fromCharCode(unit);
    done = at - start + 1;
  }
  return text + folded.slice(done);
}
