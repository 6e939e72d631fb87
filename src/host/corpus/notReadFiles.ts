import type { NotRead, NotReadPart } from './notRead';

/** What of each file was not read, as of the last reading. */
export class NotReadFiles {
  private readonly parts = new Map<string, readonly NotReadPart[]>();
  private links: readonly string[] = [];

  /** Replaces what is known of a file; with no parts all of it was read. */
  put(file: string, parts: readonly NotReadPart[]): void {
    if (parts.length > 0) this.parts.set(file, parts);
    else this.parts.delete(file);
  }

  /** The folders that are links, and whose files therefore are not looked at. */
  setLinks(folders: readonly string[]): void {
    this.links = folders;
  }

  /** Only these files are there any more. */
  keep(files: ReadonlySet<string>): void {
    for (const file of this.parts.keys()) if (!files.has(file)) this.parts.delete(file);
  }

  /** Sorted by file and line. */
  all(): readonly NotRead[] {
    const links = this.links.map((uri): NotRead => ({ uri, reason: 'link' }));
    const files = [...this.parts].flatMap(([uri, parts]) => parts.map((part): NotRead => ({ uri, ...part })));
    return [...links, ...files].sort((a, b) =>
      a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : (a.line ?? 0) - (b.line ?? 0),
    );
  }
}
