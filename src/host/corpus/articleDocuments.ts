import { Disposable, EventEmitter, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { Encoding } from '../../core/index';
import { articleScheme } from '../../ids';
import { fileOfDocument } from './articleUri';
import type { Corpus } from './corpus';

/** Read-only documents for articles whose file holds more than their text; they follow their file. */
export function provideArticleDocuments(corpus: Corpus): Disposable {
  const changes = new EventEmitter<Uri>();
  return Disposable.from(
    changes,
    workspace.registerTextDocumentContentProvider(articleScheme, {
      onDidChange: changes.event,
      provideTextDocumentContent: (uri) => corpus.text(uri),
    }),
    corpus.onDidChange(({ files }) => {
      for (const { uri } of workspace.textDocuments) {
        if (uri.scheme === articleScheme && files.has(fileOfDocument(uri).file.toString())) changes.fire(uri);
      }
    }),
  );
}

/** What VS Code calls the encodings that an article's bytes were found to be in; it knows no UTF-32. */
const names: Readonly<Record<Encoding, string | null>> = {
  'utf-32le': null,
  'utf-32be': null,
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  gb18030: 'gb18030',
  big5: 'big5hkscs',
};

/**
 * Opens articles in the encoding that their bytes are in. Once for each opening: whoever then reopens the file in another
 * encoding gets that.
 */
export function openInTheirEncoding(corpus: Corpus): Disposable {
  const seen = new WeakSet<TextDocument>();
  const adjust = async (document: TextDocument): Promise<void> => {
    if (seen.has(document) || document.uri.scheme === articleScheme) return;
    const encoding = (await corpus.articleOf(document.uri))?.summary.encoding;
    if (!encoding || seen.has(document) || document.isDirty) return;
    seen.add(document);
    const wanted = names[encoding];
    if (wanted !== null && !document.encoding.startsWith(wanted))
      await workspace.openTextDocument(document.uri, { encoding: wanted });
  };
  const all = (): void => {
    for (const document of workspace.textDocuments) void adjust(document);
  };
  return Disposable.from(workspace.onDidOpenTextDocument(adjust), corpus.onDidChange(all));
}
