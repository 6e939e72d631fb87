import { EventEmitter, Range, commands, workspace } from 'vscode';
import type { Disposable, DocumentFilter, TextDocument } from 'vscode';
import { isChinese } from '../../core/index';
import { articleScheme, contextKeys, convertedScheme, languageId, readingScheme } from '../../ids';
import type { Corpus } from '../corpus/corpus';

/**
 * Where a provider is asked: in whatever may hold an article, whichever language and scheme VS Code gives it. Who is asked
 * asks `ChineseTexts` first, which is cheap.
 */
export const articleSelector: readonly DocumentFilter[] = [
  ...[languageId, 'plaintext', 'markdown'].map((language) => ({ language })),
  ...[readingScheme, 'untitled'].map((scheme) => ({ scheme })),
  { pattern: '**/*.{txt,md}' },
];

/** Documents that hold nothing but an article, as it is or in another form. */
const OURS = [readingScheme, articleScheme, convertedScheme];
/** Texts of VS Code's own, which nobody reads as articles. */
const TOOLS = ['output', 'debug', 'comment', 'search-editor', 'vscode-scm', 'vscode-settings'];
const SAMPLES = 4;
const LINES = 100;
const CHARACTERS = 4000;

/** Which open documents are Chinese texts: decided by a few of their lines, before any table is loaded. */
export class ChineseTexts implements Disposable {
  private readonly chinese = new Set<TextDocument>();
  private readonly refused = new WeakMap<TextDocument, number>();
  private readonly changes = new EventEmitter<TextDocument>();
  /** A document became a Chinese text: it was opened, typed, pasted, or read again in the right encoding. */
  readonly onDidBecome = this.changes.event;
  private readonly listeners: readonly Disposable[];

  constructor(private readonly corpus: Pick<Corpus, 'holds' | 'onDidChange'>) {
    const all = (): void => {
      for (const document of workspace.textDocuments) this.is(document);
    };
    this.listeners = [
      workspace.onDidOpenTextDocument((document) => this.is(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.is(document)),
      workspace.onDidCloseTextDocument((document) => {
        if (this.chinese.delete(document)) this.tellMenus();
      }),
      corpus.onDidChange(all),
    ];
  }

  /** Looks at what is open already. Call it once whoever listens does. */
  start(): void {
    for (const document of workspace.textDocuments) this.is(document);
  }

  /** Stays true until the document is closed: who deletes the last character goes on with the next text. */
  is(document: TextDocument): boolean {
    if (this.chinese.has(document)) return true;
    if (document.isClosed || !this.mayBeRead(document) || this.refused.get(document) === document.version) return false;
    if (document.languageId !== languageId && !OURS.includes(document.uri.scheme) && !isWrittenInChinese(document)) {
      this.refused.set(document, document.version);
      return false;
    }
    this.chinese.add(document);
    this.tellMenus();
    this.changes.fire(document);
    return true;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.changes.dispose();
  }

  private mayBeRead({ uri, languageId: language }: TextDocument): boolean {
    if (TOOLS.includes(uri.scheme)) return false;
    if ([languageId, 'plaintext', 'markdown'].includes(language) || uri.scheme === 'untitled') return true;
    return OURS.includes(uri.scheme) || /\.(?:txt|md)$/i.test(uri.path) || this.corpus.holds(uri);
  }

  /** Menus ask by path: it is the same for the window and for an extension host elsewhere. */
  private tellMenus(): void {
    const paths = new Set([...this.chinese].flatMap(({ uri }) => [uri.path, uri.fsPath]));
    void commands.executeCommand('setContext', contextKeys.chineseTexts, [...paths]);
  }
}

/** Is one of a few stretches, from the beginning on, Chinese? An English summary may stand first. */
function isWrittenInChinese(document: TextDocument): boolean {
  for (let sample = 0; sample < SAMPLES; sample++) {
    const line = Math.floor((document.lineCount * sample) / SAMPLES);
    const stretch = new Range(line, 0, line + LINES, 0);
    if (isChinese(document.getText(stretch).slice(0, CHARACTERS))) return true;
  }
  return false;
}
