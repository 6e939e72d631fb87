import { CodeAction, CodeActionKind, Hover, MarkdownString, Range, WorkspaceEdit, l10n, languages } from 'vscode';
import { Disposable } from 'vscode';
import type { TextDocument } from 'vscode';
import { asWritten } from '../shared/ofAnArticle';
import { articleSelector } from '../../host/shown/chineseTexts';
import { commandIds } from '../../ids';
import type { DocumentChoices, ShownChoice } from './documentChoices';

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
  card.isTrusted = { enabledCommands: [commandIds.listChoices] };
  card.appendMarkdown(choice.ground === 'guess' ? '$(question) ' : '$(check) ');
  card.appendText(becameSentence(choice));
  card.appendMarkdown('\n\n');
  card.appendText(groundSentence(choice));
  card.appendMarkdown('\n\n');
  const others = choice.alternatives.filter((form) => form !== choice.chosen).join(' · ');
  card.appendText(l10n.t('Its other forms: {0}', others));
  card.appendMarkdown(`\n\n[${l10n.t('All Conversion Choices')}](command:${commandIds.listChoices})`);
  return card;
}

function becameSentence({ from, chosen }: ShownChoice): string {
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
  const alike = choices.of(document).filter(({ from, chosen }) => from === choice.from && chosen === choice.chosen);
  return choice.alternatives
    .filter((form) => form !== choice.chosen)
    .flatMap((form) => {
      const one = changeTo(document, [choice], form, l10n.t('Change to {0}', form));
      if (alike.length < 2) return [one];
      const title = l10n.t('Change all {0} {1} that were {2} to {3}', alike.length, choice.chosen, choice.from, form);
      return [one, changeTo(document, alike, form, title)];
    });
}

function changeTo(document: TextDocument, targets: readonly ShownChoice[], form: string, title: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const target of targets) action.edit.replace(document.uri, rangeOf(document, target), form);
  return action;
}
