import { QuickPickItemKind, ThemeIcon, Uri, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, QuickPickItem } from 'vscode';
import { visibleControls } from '../../core/index';
import type { Engine, Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import { selectIn } from '../shared/select';
import type { CardText } from './cardText';

type RuleAsked = ReturnType<Engine['explain']>[number];

/** Asking the rules of a longer text again would hold the extension host too long; the command line tells them. */
const LONGEST = 50_000;

/** *Why?*: leads to the rules that were asked about the character under the pointer. */
export function whyButton(card: CardText, { source, reading }: ShownArticle, offset: number): void {
  if (reading.text.length > LONGEST) return;
  card.space().button('question', l10n.t('Why?'), commandIds.showRules, [source.toString(), offset]);
}

/** Lists the rules, in order, with those that read it marked; choosing one selects the characters that it was asked about. */
export function registerWhy(services: Pick<Services, 'engine' | 'shown'>): Disposable {
  return commands.registerCommand(commandIds.showRules, async (uri: string, offset: number) => {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const shown = await services.shown.get(document);
    if (!shown) return;
    const text = document.getText();
    const asked = (await services.engine()).explain({ path: document.uri.path, text }, offset);
    const character = visibleControls(String.fromCodePoint(text.codePointAt(offset) ?? 0));
    await commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
    if (asked.length === 0) {
      void window.showInformationMessage(l10n.t('No named rule was asked about “{0}”.', character));
      return;
    }
    const chosen = await window.showQuickPick(ruleItems(asked, text), {
      title: l10n.t('Rules asked about “{0}”', character),
      placeHolder: l10n.t('In the order in which they were asked. Choose one to see its characters.'),
    });
    if (chosen?.span) await selectIn(shown, chosen.span);
  });
}

interface RuleItem extends QuickPickItem {
  readonly span?: Span;
}

/** A line between two questions: one list of rules about one stretch of the source. */
export function ruleItems(all: readonly RuleAsked[], source: string): RuleItem[] {
  let question = '';
  return all.flatMap(({ list, rule, start, end, read }): RuleItem[] => {
    const label = visibleControls(`${list} · ${source.slice(start, end)}`);
    const isNew = `${label}${start}` !== question;
    question = `${label}${start}`;
    const item = {
      label: rule,
      description: read ? l10n.t('read it') : l10n.t('left it alone'),
      iconPath: new ThemeIcon(read ? 'check' : 'dash'),
      span: { start, end },
    };
    return isNew ? [{ label, kind: QuickPickItemKind.Separator }, item] : [item];
  });
}
