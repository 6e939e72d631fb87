import { Disposable, MarkdownString, StatusBarAlignment, commands, l10n, window, workspace } from 'vscode';
import type { StatusBarItem, TextDocument } from 'vscode';
import type { Article, Script, Conversion } from '../../core/index';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { commandIds } from '../../ids';
import { chooseAction } from './actions';
import { refusal } from './convertEditor';
import { Pauses } from '../shared/pauses';
import { scriptSign } from './targets';
import type { TextStates } from './textState';

const PAUSE = 400;
const MOST_TELLING = 12;

interface Watched extends Pick<Services, 'weigher'> {
  readonly chinese: Pick<Services['chinese'], 'is' | 'onDidBecome'>;
  readonly analyses: Pick<Services['analyses'], 'get'>;
}

interface States {
  readonly onDidChange: TextStates['onDidChange'];
  readonly show: TextStates['show'];
  readonly of: (document: TextDocument) => Pick<ReturnType<TextStates['of']>, 'choices' | 'guesses'>;
}

/**
 * The one status-bar item: 简, 繁 or 混 of the article in the active editor; it offers what can be done. While a conversion
 * of the text has guesses that nobody settled, it counts them and leads to their review.
 */
export function registerStatusBar(services: Watched, states: TextStates): Disposable {
  return Disposable.from(
    scriptInStatusBar(services, states),
    commands.registerCommand(commandIds.chooseScriptAction, async () => {
      const document = window.activeTextEditor?.document;
      if (document) await chooseAction(states.of(document), document);
    }),
  );
}

export function scriptInStatusBar(services: Watched, states: States): Disposable {
  const item = window.createStatusBarItem('corpusReader.script', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Simplified or Traditional');
  const pauses = new Pauses();
  let said: Said | undefined;
  const later = (pause: number): void => {
    pauses.after('update', pause, () => {
      void update(services, states, item).then((now) => (said = now));
    });
  };
  later(0);
  return Disposable.from(
    item,
    states.onDidChange(() => {
      if (said?.document === window.activeTextEditor?.document) say(item, said, states);
    }),
    window.onDidChangeActiveTextEditor(() => {
      later(0);
    }),
    services.chinese.onDidBecome(() => {
      later(0);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) later(PAUSE);
    }),
    pauses,
  );
}

/** What was found out of a document. */
interface Said {
  readonly document: TextDocument;
  readonly article: Article;
  readonly evidence: Conversion['evidence'];
}

async function update(services: Watched, states: States, item: StatusBarItem): Promise<Said | undefined> {
  const document = window.activeTextEditor?.document;
  if (!document || !services.chinese.is(document)) {
    states.show(undefined);
    item.hide();
    return undefined;
  }
  const article = await services.analyses.get(document);
  const evidence = await inTurns((await services.weigher())(document.getText()));
  if (!article || window.activeTextEditor?.document !== document) return undefined;
  const said = { document, article, evidence };
  states.show(article);
  say(item, said, states);
  item.show();
  return said;
}

function say(item: StatusBarItem, said: Said | undefined, states: Pick<States, 'of'>): void {
  if (!said) return;
  const { article, document, evidence } = said;
  const { choices, guesses } = states.of(document);
  const isToReview = guesses > 0 && refusal(document) === undefined;
  const review = isToReview ? toReview(choices, guesses) : '';
  item.text = `${scriptSign(article.script)} ${review}`.trim();
  item.command = isToReview ? commandIds.reviewGuesses : commandIds.chooseScriptAction;
  item.tooltip = tooltip(article, evidence);
  if (isToReview) addLinks(item.tooltip);
  item.accessibilityInformation = { label: `${scriptName(article.script)}. ${review}`.trim(), role: 'button' };
}

function toReview(choices: number, guesses: number): string {
  if (choices === 1) return l10n.t('1 choice, and it is a guess · Review');
  return guesses === 1
    ? l10n.t('{0} choices, 1 guess · Review', choices)
    : l10n.t('{0} choices, {1} guesses · Review', choices, guesses);
}

/** A click reviews the guesses; what it does else is a click away. */
function addLinks(text: MarkdownString): void {
  const links = [
    [l10n.t('Review the Guesses'), commandIds.reviewGuesses],
    [l10n.t('All Conversion Choices'), commandIds.listChoices],
    [l10n.t('What Can Be Done with This Text'), commandIds.chooseScriptAction],
  ] as const;
  text.isTrusted = { enabledCommands: links.map(([, command]) => command) };
  text.appendMarkdown(`\n\n${links.map(([label, command]) => `[${label}](command:${command})`).join(' · ')}`);
}

function scriptName(script: Script): string {
  switch (script) {
    case 'simplified':
      return l10n.t('Written in Simplified characters');
    case 'traditional':
      return l10n.t('Written in Traditional characters');
    case 'mixed':
      return l10n.t('Written in both scripts');
    case 'unknown':
      return l10n.t('Script unclear');
  }
}

function tooltip({ script, noise }: Article, evidence: Conversion['evidence']): MarkdownString {
  const text = new MarkdownString();
  text.appendText(scriptName(script));
  const line = (sentence: string): void => {
    text.appendMarkdown('\n\n');
    text.appendText(sentence);
  };
  const { simplified, traditional, tellingSimplified, tellingTraditional } = evidence;
  if (simplified > 0) {
    line(l10n.t('Characters of Simplified texts only: {0} ({1})', simplified, some(tellingSimplified)));
  }
  if (traditional > 0) {
    line(l10n.t('Characters of Traditional texts only: {0} ({1})', traditional, some(tellingTraditional)));
  }
  const left = noise.filter(({ kind }) => kind === 'mixed-script').length;
  if (left > 0) line(l10n.t('Characters left in the other script: {0}', left));
  return text;
}

const some = (telling: string): string =>
  telling.length > MOST_TELLING ? `${telling.slice(0, MOST_TELLING)}…` : telling;
