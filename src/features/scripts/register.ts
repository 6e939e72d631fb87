import { Disposable, Uri, commands, l10n, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Group, TargetScript } from '../../core/index';
import { TextEncodings } from '../../host/convert/encodeText';
import type { Services } from '../../host/services';
import { commandIds, convertedScheme } from '../../ids';
import { registerChoiceActions } from './choiceActions';
import { listChoices } from './choiceList';
import { DocumentChoices } from './choices';
import { convertEditor } from './convertEditor';
import type { ConvertParts } from './convertEditor';
import { registerConvertedDocuments, sourceOfConverted } from './convertedDocuments';
import { convertBack } from './convertBack';
import { convertFolder, convertGroup } from './folder';
import { ConversionMemory } from './memory';
import { registerMending } from './mending';
import { registerOtherScript } from './otherScript';
import { preview } from './preview';
import { registerStatusBar } from './statusBar';

const TARGETS: readonly (readonly [string, TargetScript | null])[] = [
  [commandIds.convert, null],
  [commandIds.convertToSimplified, 's'],
  [commandIds.convertToTraditional, 't'],
  [commandIds.convertToTaiwan, 'tw'],
  [commandIds.convertToTaiwanPhrases, 'twp'],
  [commandIds.convertToHongKong, 'hk'],
];

/** Two scripts: conversion with every choice shown, the way back, the other script beside, and leftovers mended. */
export function registerScripts(services: Services): Disposable {
  const encodings = new TextEncodings();
  const parts: ConvertParts = { services, memory: new ConversionMemory(), choices: new DocumentChoices(), encodings };
  return Disposable.from(
    parts.memory,
    parts.choices,
    ...TARGETS.map(([id, target]) =>
      commands.registerCommand(id, async (asked?: unknown, selected?: unknown) => {
        for (const editor of await askedEditors(asked, selected)) await convertEditor(parts, editor, target);
      }),
    ),
    commands.registerCommand(commandIds.previewConversion, async (asked?: unknown, target?: unknown) => {
      const [editor] = await askedEditors(asked);
      if (editor) await convertEditor(parts, editor, targetOf(target) ?? null, preview);
    }),
    commands.registerCommand(commandIds.convertBack, async () => {
      const [editor] = await askedEditors();
      if (editor) await convertBack(parts, editor);
    }),
    commands.registerCommand(commandIds.convertFolder, (asked?: unknown, target?: unknown) =>
      convertFolder({ services, encodings }, asked instanceof Uri ? asked : undefined, targetOf(target)),
    ),
    commands.registerCommand(commandIds.convertGroup, async (asked?: unknown, target?: unknown) => {
      const group = groupOf(asked);
      // A context menu passes the selected nodes second.
      if (group) await convertGroup({ services, encodings }, group, targetOf(target));
    }),
    commands.registerCommand(commandIds.listChoices, () => {
      if (window.activeTextEditor) listChoices(parts.choices, window.activeTextEditor);
    }),
    registerConvertedDocuments(services, parts.choices),
    registerChoiceActions(parts.choices),
    registerOtherScript(services),
    registerMending(services),
    registerStatusBar(services),
  );
}

/** The editors that a command means: of a menu's file, of the tree's articles, else the active one. */
async function askedEditors(asked?: unknown, selected?: unknown): Promise<TextEditor[]> {
  const nodes = Array.isArray(selected) && selected.length > 0 ? (selected as unknown[]) : [asked];
  const uris = nodes.flatMap((node) => uriOf(node) ?? []);
  if (uris.length === 0) return activeEditor();
  const editors: TextEditor[] = [];
  for (const uri of uris) {
    const open = window.activeTextEditor;
    editors.push(
      open?.document.uri.toString() === uri.toString()
        ? open
        : await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false }),
    );
  }
  return editors;
}

function activeEditor(): TextEditor[] {
  const editor = window.activeTextEditor;
  if (editor) return [editor];
  void window.showInformationMessage(l10n.t('Open a text to convert it.'));
  return [];
}

/** A file of a menu, or an article of the corpus tree (its summary's id is the document's URI). */
function uriOf(asked: unknown): Uri | undefined {
  if (asked instanceof Uri) return asked.scheme === convertedScheme ? sourceOfConverted(asked) : asked;
  if (typeof asked !== 'object' || asked === null || !('entry' in asked)) return undefined;
  const { entry } = asked as { entry: { summary: { id: string } } };
  return Uri.parse(entry.summary.id, true);
}

/** A group of the corpus tree. */
function groupOf(asked: unknown): Group | undefined {
  return typeof asked === 'object' && asked !== null && 'group' in asked ? (asked.group as Group) : undefined;
}

const targetOf = (asked: unknown): TargetScript | null | undefined => TARGETS.find(([, one]) => one === asked)?.[1];
