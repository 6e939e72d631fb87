import { CodeAction, CodeActionKind, Hover, MarkdownString, Range, WorkspaceEdit, l10n, languages } from 'vscode';
import { Disposable } from 'vscode';
import type { TextDocument } from 'vscode';
import { asWritten } from '../shared/ofAnArticle';
import { articleSelector } from '../../host/shown/chineseTexts';
import { commandIds } from '../../ids';
import type { DocumentChoices, ShownChoice } from './documentChoices';
import { alike, isGuess, otherForms } from './guesses';

/** In a converted text: a hover over a one-to-many character, and quick fixes for this one or all like it. */
export function registerChoiceActions(choices: DocumentChoices): Disposable {
  return Disposable.from(
    languages.registerHoverProvider(articleSelector, {
      provideHover: (document, position) => {
        const choice = choices.at(document, document.offsetAt(position));
        return choice && new Hover(choiceCard(choice), rangeOf(document, choice));
      },
    }),
    languages.registerCodeActionsProvider(
      articleSelector,
      {
        provideCodeActions: (document, range) => {
          const choice = choices.touching(document, document.offsetAt(range.start));
          return choice ? changes(choices, document, choice) : [];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

export function rangeOf(document: TextDocument, { start, end }: { start: number; end: number }): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

function choiceCard(choice: ShownChoice): MarkdownString {
  const card = new MarkdownString(undefined, true);
  card.isTrusted = { enabledCommands: [commandIds.listChoices, commandIds.reviewGuesses] };
  card.appendMarkdown(choice.ground === 'guess' ? '$(question) ' : '$(check) ');
  card.appendText(becameSentence(choice));
  card.appendMarkdown('\n\n');
  card.appendText(groundSentence(choice));
  card.appendMarkdown('\n\n');
  const others = otherForms(choice).join(' · ');
  if (others !== '') card.appendText(l10n.t('Its other forms: {0}', others));
  const review = `[${l10n.t('Review the Guesses')}](command:${commandIds.reviewGuesses}) · `;
  card.appendMarkdown(`\n\n${isGuess(choice) ? review : ''}`);
  card.appendMarkdown(`[${l10n.t('All Conversion Choices')}](command:${commandIds.listChoices})`);
  return card;
}

/** What it became, as a sentence without its stop. */
export function becameSentence({ from, chosen }: ShownChoice): string {
  return from === chosen ? l10n.t('{0} was left unchanged', chosen) : l10n.t('{0} became {1}', from, chosen);
}

/** What settled it, as a sentence. */
export function groundSentence({ ground, word }: Pick<ShownChoice, 'ground' | 'word'>): string {
  const by = asWritten(word ?? '');
  switch (ground) {
    case 'word':
      return l10n.t('Certain: the word {0} decides.', by);
    case 'person':
      return l10n.t('Kept as a personal name: {0}', by);
    case 'place':
      return l10n.t('Written as a place name: {0}', by);
    case 'title':
      return l10n.t('Part of a quoted title: {0}', by);
    case 'reader':
      return l10n.t('From your own list: {0}', by);
    case 'leftover':
      return l10n.t('Mended: a character left in the other script, in {0}', by);
    case 'usual':
      return l10n.t('Usual: its other forms are rare, and no word here calls for one.');
    case 'replaced':
      return l10n.t('Taiwan’s own word for {0}.', by);
    case 'taken':
      return l10n.t('Chosen by you.');
    case 'guess':
      return l10n.t('A guess: no word around it decides.');
  }
}

function changes(choices: DocumentChoices, document: TextDocument, choice: ShownChoice): CodeAction[] {
  const all = alike(choices.of(document), choice);
  const changed = otherForms(choice).flatMap((form) => {
    const one = changeTo(document, [choice], form, l10n.t('Change to {0}', form));
    if (all.length < 2) return [one];
    const title = l10n.t('Change all {0} {1} that were {2} to {3}', all.length, choice.chosen, choice.from, form);
    return [one, changeTo(document, all, form, title)];
  });
  return isGuess(choice) ? [...kept(choices, document, choice), ...changed, ...always(choice)] : changed;
}

/** A guess that is right. */
function kept(choices: DocumentChoices, document: TextDocument, guess: ShownChoice): CodeAction[] {
  const { chosen, from, start } = guess;
  const same = alike(choices.of(document), guess).length;
  const one = commanding(l10n.t('Keep {0}', chosen), commandIds.keepGuess, [start]);
  if (same < 2) return [one];
  const title = l10n.t('Keep all {0} {1} that were {2}', same, chosen, from);
  return [one, commanding(title, commandIds.keepGuess, [start, true])];
}

const always = ({ alternatives, from, start }: ShownChoice): CodeAction[] =>
  alternatives.map((form) =>
    commanding(l10n.t('Always {0} for {1} in This Phrase…', form, from), commandIds.alwaysSo, [start, form]),
  );

function commanding(title: string, command: string, args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...args] };
  return action;
}

function changeTo(document: TextDocument, targets: readonly ShownChoice[], form: string, title: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const target of targets) action.edit.replace(document.uri, rangeOf(document, target), form);
  return action;
}
