import type { PlaceGround, PlaceReason } from '../../article/model';
import type { Span } from '../../text/span';
import type { Division } from '../gazetteer/gazetteer';
import type { House } from './calledAfter';

/** A name that is a place, with whom it may still mean. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Same key, same name: what the votes count by. */
  readonly key: string;
  /** Of a division down to the county, of a township, or one character for it (返湘). */
  readonly kind: 'name' | 'township' | 'letter';
  /** Part of such a name: evidence of a seat, not a mention. */
  readonly house: House | null;
  /** Stands right behind a candidate that holds it: 衡龙桥镇 behind 益阳市. */
  readonly within: boolean;
  readonly divisions: readonly Division[];
  /** What it counts for, where that is another: 江北新区 for the 顶山街道 behind it, which lies in 浦口区. */
  readonly countsFor?: readonly Division[];
  /** Why it means no other of those who bear it, where what stands beside it has decided. */
  readonly ground?: PlaceGround | undefined;
  /** What stands beside it and has decided. */
  readonly by?: Span | undefined;
  /** What it tells of the article's place, where its own form says so already. */
  readonly why?: PlaceReason | undefined;
}
