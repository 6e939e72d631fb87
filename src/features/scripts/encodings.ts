import type { WrittenEncoding } from '../../host/convert/encodeText';

export interface NarrowEncoding {
  readonly encoding: WrittenEncoding;
  readonly name: string;
}

/** VS Code's ids of the Chinese encodings that can't hold every character. */
const NARROW = new Map<string, NarrowEncoding>([
  ['gbk', { encoding: 'gbk', name: 'GBK' }],
  ['gb2312', { encoding: 'gbk', name: 'GB 2312' }],
  ['cp950', { encoding: 'big5', name: 'Big5' }],
  ['big5hkscs', { encoding: 'big5', name: 'Big5-HKSCS' }],
]);

/** @param id `TextDocument.encoding`; undefined for an encoding that holds every character, or one not known here. */
export function narrowEncoding(id: string): NarrowEncoding | undefined {
  return NARROW.get(id);
}
