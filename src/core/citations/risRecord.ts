import type { CitedPassage } from './cited';
import { passageNote, signers } from './cslRecord';

/**
 * A record of RIS, which Zotero and EndNote read: `TY  - NEWS`, a field a line, lines end with CR LF. A field is one line
 * whatever an article's words hold.
 */
export function risRecord(passage: CitedPassage): string {
  const { source, accessed } = passage;
  const { title, publisher, published, url, publisherIs } = source;
  const isNews = publisherIs === 'newspaper';
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', isNews ? 'NEWS' : url === null ? 'GEN' : 'ELEC'],
    ['TI', title],
    ...signers(source).map((name) => ['AU', name] as const),
    [isNews ? 'T2' : 'PB', publisher],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published?.replaceAll('-', '/') ?? null],
    ['Y2', url === null ? null : accessed.replaceAll('-', '/')],
    ['UR', url],
    ['LA', 'zh'],
    ['N1', passageNote(passage)],
    ['ER', ''],
  ];
  return fields
    .map(([tag, value]) => (value === null ? '' : `${tag}  - ${value.replaceAll(/\s+/gu, ' ')}\r\n`))
    .join('');
}
