import type { PassedOver } from '../../article/model';
import type { Page } from '../page';

/** By UTF-16 code: the number that a sign of its own says; 0 where it is none. */
const values = new Uint8Array(0x10000);

/** Unicode's rows of such signs: in rings and brackets, with a stop, and Roman ones, each row from 1 on. */
const rows: readonly (readonly [first: number, count: number])[] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x24f5, 10],
  [0x2776, 10],
  [0x3220, 10],
  [0x3280, 10],
];
const romanRows: readonly (readonly [first: number, count: number])[] = [
  [0x2160, 12],
  [0x2170, 12],
];
for (const [first, count] of [...rows, ...romanRows]) for (let i = 0; i < count; i++) values[first + i] = i + 1;

const LAST_ROMAN = 0x217b;

/** For the scan of a text's characters: not 0 where such a sign stands. */
export const numeralSigns: Readonly<Uint8Array> = values;

/** ① numbers an item, Ⅳ names a class: neither counts anything. */
export function numeralSignAt({ folded, text }: Page, at: number): PassedOver | undefined {
  const code = folded.charCodeAt(at);
  const value = values[code] ?? 0;
  if (value === 0) return undefined;
  const end = at + 1;
  return { start: at, end, text: text.slice(at, end), reason: code <= LAST_ROMAN ? 'name' : 'list-number', value };
}
