import { Disposable, QuickPickItemKind, commands, env, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { citations } from '../../core/index';
import { commandIds } from '../../ids';
import { passageOf } from '../shared/passage';
import { picked } from '../shared/picked';
import { cited } from './citedAtCursor';
import type { CitationServices, Cited } from './citedAtCursor';
import { formatsInWords, formatGroupInWords } from './formatsInWords';
import type { NamedFormat } from './formatsInWords';

/** Where the formats that were used last are remembered, for all workspaces. */
const LAST = 'citationFormat';
const LAST_OFFSETS = 'offsetsFormat';

type Arguments = readonly [clicked?: unknown, start?: unknown, end?: unknown];

/** *Copy Citation*, *Copy Citation As…* and *Copy with Offsets*: of a selection, a sentence, a card's or a row's passage. */
export function registerCitations(services: CitationServices): Disposable {
  const { globalState } = services.context;
  const remembered = (key: string, otherwise: citations.CitationFormat): NamedFormat | undefined =>
    formatsInWords().find(({ format }) => format === globalState.get(key, otherwise));
  const copyAs = async (format: NamedFormat | undefined, given: Arguments): Promise<void> => {
    const found = await cited(passageOf(...given), services);
    if (!found) sayThereIsNone();
    else if (format) await copy(found, format);
  };
  return Disposable.from(
    commands.registerCommand(commandIds.copyCitation, (...given: Arguments) =>
      copyAs(remembered(LAST, 'plain'), given),
    ),
    commands.registerCommand(commandIds.copyWithOffsets, (...given: Arguments) =>
      copyAs(remembered(LAST_OFFSETS, 'offsetsTsv'), given),
    ),
    commands.registerCommand(commandIds.copyCitationAs, async (...given: Arguments) => {
      const found = await cited(passageOf(...given), services);
      if (!found) {
        sayThereIsNone();
        return;
      }
      const format = await chosen(found, remembered(LAST, 'plain'));
      if (!format) return;
      await globalState.update(format.group === 'data' ? LAST_OFFSETS : LAST, format.format);
      await copy(found, format);
    }),
  );
}

function sayThereIsNone(): void {
  window.setStatusBarMessage(l10n.t('There is nothing to cite here.'), 3000);
}

async function copy(found: Cited, format: NamedFormat): Promise<void> {
  await env.clipboard.writeText(written(found, format));
  window.setStatusBarMessage(l10n.t('Copied: {0}', format.label), 3000);
}

/** What a figure states is told to readers in a line below; manuals and programs have no place for it. */
function written({ passage, statement }: Cited, { format }: NamedFormat): string {
  const text = citations.citationFormats[format](passage);
  return format === 'plain' && statement !== '' ? `${text}\n${statement}` : text;
}

interface FormatItem extends QuickPickItem {
  readonly named?: NamedFormat;
}

/** A list of the formats, each with what it would copy; it stands at the one that was used last. */
async function chosen(found: Cited, last: NamedFormat | undefined): Promise<NamedFormat | undefined> {
  const box = window.createQuickPick<FormatItem>();
  box.title = l10n.t('Copy Citation As');
  box.matchOnDetail = true;
  box.items = formatsInWords().flatMap((named, at, all) => {
    const item = { label: named.label, detail: preview(written(found, named), named), named };
    const isFirst = all[at - 1]?.group !== named.group;
    return isFirst ? [{ label: formatGroupInWords(named.group), kind: QuickPickItemKind.Separator }, item] : [item];
  });
  box.activeItems = box.items.filter(({ named }) => named?.format === last?.format);
  return (await picked(box))?.named;
}

/** On one line: what names the source, which for readers stands in the last line, else the whole. */
function preview(text: string, { group, format }: NamedFormat): string {
  const lines = text.trim().split(/\r?\n/u);
  const shown = format === 'plain' || group !== 'readers' ? lines : lines.slice(-1);
  return shown.join(' ').replace(/\s+/gu, ' ').slice(0, LONGEST_PREVIEW);
}

const LONGEST_PREVIEW = 160;
