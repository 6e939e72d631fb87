import { QuickInputButtons, l10n, window } from 'vscode';
import type { QuickPick, TextEditor } from 'vscode';
import type { TargetScript } from '../../core/index';
import type { Form } from './changes';
import type { Change } from './change';
import { withForms } from './changes';
import { choiceItems, partOf, reveal, sentenceWith, viewKeeper } from './choiceItems';
import type { ChoiceItem } from './choiceItems';
import type { ShownChoice } from './documentChoices';
import type { Review } from './convertEditor';
import { chooseTarget, targetName } from './targets';

/** Every choice with its alternatives and its sentence, while the text is still what it was; another form can be taken. */
export const preview: Review = async (editor, { to, list }) => {
  const restore = viewKeeper(editor);
  const forms = new Map<number, string>();
  const choices = upcoming(list);
  const parts = new Map(choices.map((one) => [one.start, partOf(one)]));
  let at: number | undefined;
  for (;;) {
    const items = choiceItems(editor.document, withTaken(choices, forms), (one) => parts.get(one.start) ?? 'certain');
    const picked = await pickChoice(editor, to, [...headItems(to, choices), ...items], at);
    if (picked === undefined || picked === 'convert') {
      restore();
      const taken = [...forms].map(([start, form]): Form => ({ start, form }));
      return picked && withForms(list, taken);
    }
    if (picked === 'target') {
      const other = await chooseTarget(l10n.t('Which script should the text be in?'));
      if (other !== undefined && other !== to) return other;
      continue;
    }
    const form = await pickForm(editor, picked);
    if (form !== undefined) forms.set(picked.start, form);
    at = form === undefined ? picked.start : nextOf(choices, picked.start);
  }
};

/** The choices of a conversion to come, where they stand in the text as it is. */
function upcoming(changes: readonly Change[]): ShownChoice[] {
  return changes.flatMap(({ start: offset, before, conversion }) =>
    (conversion?.choices ?? []).map(({ start, end, chosen, alternatives, ground, word }) => ({
      ...{ start: start + offset, end: end + offset, from: before.slice(start, end) },
      ...{ chosen, alternatives, ground, word },
    })),
  );
}

function withTaken(choices: readonly ShownChoice[], forms: ReadonlyMap<number, string>): ShownChoice[] {
  return choices.map((one) => {
    const form = forms.get(one.start);
    return form === undefined ? one : { ...one, chosen: form, ground: 'taken' };
  });
}

/** Where the next choice of the same list begins, so that the reader goes down the list. */
function nextOf(choices: readonly ShownChoice[], start: number): number {
  const one = choices.find((choice) => choice.start === start);
  const next = choices.find((choice) => choice.start > start && one !== undefined && partOf(choice) === partOf(one));
  return next?.start ?? start;
}

/** What the two items above the choices do: carry out the conversion, or preview one into another script. */
interface PreviewItem extends ChoiceItem {
  readonly does?: 'convert' | 'target';
}

/** Resolves with the choice to look at or with what a head item does; undefined where the reader leaves. */
function pickChoice(
  editor: TextEditor,
  to: TargetScript,
  items: readonly PreviewItem[],
  at: number | undefined,
): Promise<ShownChoice | 'convert' | 'target' | undefined> {
  const picker = window.createQuickPick<PreviewItem>();
  picker.title = l10n.t('Preview of the Conversion to {0}', targetName(to));
  picker.placeholder = l10n.t('Enter on a choice shows its other forms; nothing is changed before you convert');
  picker.ignoreFocusOut = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  if (at !== undefined) picker.activeItems = items.filter(({ choice }) => choice?.start === at);
  picker.onDidChangeActive(([item]) => {
    if (item?.choice) reveal(editor, item.choice);
  });
  return settled(picker, (item) => item.choice ?? item.does);
}

function headItems(to: TargetScript, choices: readonly ShownChoice[]): PreviewItem[] {
  return [
    {
      label: `$(check) ${l10n.t('Convert')}`,
      description: howMany(choices),
      alwaysShow: true,
      does: 'convert',
    },
    {
      label: `$(arrow-swap) ${l10n.t('Another Script…')}`,
      description: l10n.t('now: {0}', targetName(to)),
      does: 'target',
    },
  ];
}

function howMany(choices: readonly ShownChoice[]): string {
  const guesses = choices.filter(({ ground }) => ground === 'guess').length;
  if (choices.length === 1) return guesses === 1 ? l10n.t('1 choice, and it is a guess') : l10n.t('1 choice, no guess');
  return guesses === 1
    ? l10n.t('{0} choices, 1 of them a guess', choices.length)
    : l10n.t('{0} choices, {1} of them guesses', choices.length, guesses);
}

interface FormItem extends ChoiceItem {
  readonly form: string;
}

function pickForm(editor: TextEditor, choice: ShownChoice): Promise<string | undefined> {
  const picker = window.createQuickPick<FormItem>();
  picker.title = l10n.t('{0}: which form?', choice.from);
  picker.ignoreFocusOut = true;
  picker.buttons = [QuickInputButtons.Back];
  picker.items = choice.alternatives
    .filter((form) => form.length === choice.chosen.length)
    .map((form) => ({ label: form, detail: sentenceWith(editor.document, choice, form), form }));
  picker.activeItems = picker.items.filter(({ form }) => form === choice.chosen);
  picker.onDidTriggerButton(() => {
    picker.hide();
  });
  reveal(editor, choice);
  return settled(picker, ({ form }) => form);
}

/** Shows the list; resolves with what was accepted, undefined where it was left. */
function settled<Item extends ChoiceItem, Result>(
  picker: QuickPick<Item>,
  result: (item: Item) => Result,
): Promise<Result | undefined> {
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      if (item) resolve(result(item));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
