import type { ReadPart } from './blockHeads';
import type { BlockBytes } from './blockParts';
import { MANIFEST, manifestBytes, readManifest } from './manifest';
import type { Manifest } from './manifest';
import { SEGMENT_BYTES, Segment, segmentBytes, sizeOf } from './segment';
import type { Storage } from './storage';
import type { StoreOptions } from './storeOptions';

/** A segment and the numbers of its blocks. */
export interface Written {
  readonly segment: Segment;
  readonly blocks: readonly number[];
}

/** Milliseconds after which a file that no manifest names is nobody's: another window may have just written it. */
const ABANDONED = 60 * 60 * 1000;
/** Another window may publish between our look at the manifest and our own: then we publish again, so often at most. */
const ATTEMPTS = 5;

/** The files that segments are written to, and the manifest that names them. */
export class SegmentFiles {
  private serial = 0;

  constructor(
    private readonly storage: Storage,
    private readonly options: StoreOptions,
  ) {}

  /** Blocks as segments. Where one can't be written none is there. */
  async write(
    blocks: readonly BlockBytes[],
  ): Promise<readonly { readonly segment: Segment; readonly count: number }[]> {
    const made: { segment: Segment; count: number }[] = [];
    try {
      for (const part of inSegments(blocks)) made.push({ segment: await this.writeOne(part), count: part.length });
      return made;
    } catch (error) {
      for (const { segment } of made) await this.remove(segment.name);
      throw error;
    }
  }

  /**
   * Names these segments in the manifest, beside what another window published since: the latest reading of a file counts,
   * whosever it is.
   * @param gone names of segments that are not there any more
   */
  async publish(written: readonly Written[], gone: ReadonlySet<string>): Promise<void> {
    const ours = written.map(({ segment: { name, size } }) => ({ name, size }));
    for (let attempt = 1; ; attempt++) {
      const manifest: Manifest = {
        engine: this.options.engine,
        segments: [...(await this.others(ours, gone)), ...ours],
      };
      await this.storage.publish(MANIFEST, manifestBytes(manifest));
      if (attempt === ATTEMPTS || (await this.names(ours, gone))) return;
    }
  }

  /** Another window that had read the manifest before may name what we brought together since: it is there no more. */
  async existing(segments: Manifest['segments']): Promise<Manifest['segments']> {
    if (segments.length === 0) return segments;
    const there = new Set((await this.storage.list()).map(({ name }) => name));
    return segments.filter(({ name }) => there.has(name));
  }

  async remove(name: string): Promise<void> {
    await this.storage.remove(name).catch(() => undefined);
  }

  /** Removes files that no manifest names. */
  async tidy(written: readonly Written[]): Promise<void> {
    const named = new Set([MANIFEST, ...((await readManifest(this.storage))?.segments ?? []).map(({ name }) => name)]);
    for (const { segment } of written) named.add(segment.name);
    for (const { name, time } of await this.storage.list())
      if (!named.has(name) && this.options.now() - time > ABANDONED) await this.storage.remove(name);
  }

  private async writeOne(blocks: readonly BlockBytes[]): Promise<Segment> {
    const name = `${this.options.now().toString(36)}-${(++this.serial).toString(36)}-${this.options.session}`;
    const bytes = segmentBytes(blocks);
    try {
      await this.storage.write(name, bytes);
      return await Segment.open(this.storage, name, bytes.length);
    } catch (error) {
      // A full disk may have taken a part of it.
      await this.remove(name);
      throw error;
    }
  }

  private async others(ours: Manifest['segments'], gone: ReadonlySet<string>): Promise<Manifest['segments']> {
    const theirs = await readManifest(this.storage);
    const names = new Set(ours.map(({ name }) => name));
    const isOurs = (name: string): boolean => names.has(name) || gone.has(name) || name.endsWith(this.options.session);
    if (theirs?.engine !== this.options.engine) return [];
    return this.existing(theirs.segments.filter(({ name }) => !isOurs(name)));
  }

  /** Does the manifest, whoever published it last, name all of ours and none that is gone? */
  private async names(ours: Manifest['segments'], gone: ReadonlySet<string>): Promise<boolean> {
    const now = await readManifest(this.storage);
    const named = new Set(now?.segments.map(({ name }) => name));
    return (
      now?.engine !== this.options.engine ||
      (ours.every(({ name }) => named.has(name)) && ![...gone].some((name) => named.has(name)))
    );
  }
}

/** Groups of blocks, each of which makes a segment. */
function* inSegments(blocks: readonly BlockBytes[]): Generator<readonly BlockBytes[], void, undefined> {
  let [part, size]: [BlockBytes[], number] = [[], 0];
  for (const one of blocks) {
    const more = sizeOf(one);
    if (part.length > 0 && size + more > SEGMENT_BYTES) {
      yield part;
      [part, size] = [[], 0];
    }
    part.push(one);
    size += more;
  }
  if (part.length > 0) yield part;
}

/** Of a block that lies in a segment. */
export const readFrom =
  (segment: Segment, block: number): ReadPart =>
  (part, from, to) =>
    segment.read(part, block, from, to);
