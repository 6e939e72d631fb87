import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  Range,
  WorkspaceEdit,
  commands,
  l10n,
  languages,
  window,
} from 'vscode';
import type { DiagnosticCollection, TextDocument } from 'vscode';
import type { Noise } from '../../core/index';
import { articleSelector } from '../../host/shown/chineseTexts';
import type { Services } from '../../host/services';
import { commandIds, settingIds } from '../../ids';
import { reallyEdited, refusal } from './convertEditor';
import { TextHints } from '../shared/textHints';

const CODE = 'mixed-script';

/** VS Code shows no more of them in a file. *Fix Mixed Simplified and Traditional* mends them all. */
const MOST_HINTS = 1000;

/** Characters left in the other script: quiet hints with a quick fix for one and for all, and a command. */
export function registerMending(services: Pick<Services, 'analyses' | 'chinese'>): Disposable {
  const hints = new TextHints(services.chinese, {
    collection: 'corpusReader.mixedScript',
    setting: settingIds.mixedScriptHints,
    of: (document) => leftoverHints(services, document),
  });
  return Disposable.from(
    hints,
    languages.registerCodeActionsProvider(
      articleSelector,
      { provideCodeActions: (document, _range, { diagnostics }) => fixes(hints.shown, document, diagnostics) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand(commandIds.mendMixedScript, () => mendAll(services)),
  );
}

async function leftovers({ analyses }: Pick<Services, 'analyses'>, document: TextDocument): Promise<Noise[]> {
  const article = await analyses.get(document);
  return article?.noise.filter(({ kind, right }) => kind === CODE && right !== undefined) ?? [];
}

async function leftoverHints(services: Pick<Services, 'analyses'>, document: TextDocument): Promise<LeftoverHint[]> {
  const found = await leftovers(services, document);
  return found.slice(0, MOST_HINTS).map((one) => leftoverHint(document, one));
}

/** A hint that knows what should stand there. */
class LeftoverHint extends Diagnostic {
  constructor(
    range: Range,
    left: string,
    readonly right: string,
  ) {
    const message = l10n.t('{0} was left in the other script; {1} should stand here.', left, right);
    super(range, message, DiagnosticSeverity.Hint);
    this.source = 'Corpus Reader';
    this.code = CODE;
  }
}

function leftoverHint(document: TextDocument, { start, end, text, right }: Noise): LeftoverHint {
  return new LeftoverHint(new Range(document.positionAt(start), document.positionAt(end)), text, right ?? '');
}

/** @param asked what VS Code asks about: copies, known by their places */
function fixes(hints: DiagnosticCollection, document: TextDocument, asked: readonly Diagnostic[]): CodeAction[] {
  const all = (hints.get(document.uri) ?? []).filter((hint) => hint instanceof LeftoverHint);
  const one = all.find(({ range }) => asked.some((diagnostic) => diagnostic.range.isEqual(range)));
  if (!one) return [];
  const single = fix(document, [one], l10n.t('Change to {0}', one.right));
  single.isPreferred = true;
  if (all.length < 2) return [single];
  if (all.length === MOST_HINTS) return [single, mendingCommand()];
  return [single, fix(document, all, l10n.t('Fix all {0} characters left in the other script', all.length))];
}

function fix(document: TextDocument, hints: readonly LeftoverHint[], title: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [...hints];
  action.edit = new WorkspaceEdit();
  for (const { range, right } of hints) action.edit.replace(document.uri, range, right);
  return action;
}

/** For a text that may have more leftovers than hints. */
function mendingCommand(): CodeAction {
  const title = l10n.t('Fix Mixed Simplified and Traditional');
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: commandIds.mendMixedScript, title };
  return action;
}

/** *Fix mixed Simplified and Traditional*: all of them as one undo step. */
async function mendAll(services: Pick<Services, 'analyses'>): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const refused = refusal(document);
  const found = refused === undefined ? await leftovers(services, document) : [];
  if (found.length === 0) {
    void window.showInformationMessage(refused ?? l10n.t('No character of this text was left in the other script.'));
    return;
  }
  const edit = editor.edit((builder) => {
    for (const { start, end, right } of found) {
      builder.replace(new Range(document.positionAt(start), document.positionAt(end)), right ?? '');
    }
  });
  if (await reallyEdited(document, edit))
    window.setStatusBarMessage(l10n.t('Characters mended: {0}', found.length), 5000);
}
