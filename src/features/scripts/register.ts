import { Disposable, Uri, commands, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { TargetScript } from '../../core/index';
import { TextEncodings } from '../../host/convert/encodeText';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { asked, askedDocuments, askedFolder } from '../shared/asked';
import { registerChoiceActions } from './choiceActions';
import { listChoices } from './choiceList';
import { DocumentChoices } from './documentChoices';
import { registerGuessCommands } from './guessCommands';
import { registerGuessMarks } from './guessMarks';
import type { GuessParts } from './settleGuesses';
import { convertEditor } from './convertEditor';
import type { ConvertParts } from './convertEditor';
import { registerConvertedDocuments } from './convertedDocuments';
import { convertBack } from './convertBack';
import { convertFolder, convertGroup } from './folder';
import type { FolderParts, Told } from './folder';
import { ConversionMemory } from './memory';
import { registerMending } from './mending';
import { registerOtherScript } from './otherScript';
import { preview } from './conversionPreview';
import { registerStatusBar } from './statusBar';
import { TextStates } from './textState';
import { UnfinishedFolders } from './unfinishedFolders';

const TARGETS: readonly (readonly [string, TargetScript | null])[] = [
  [commandIds.convert, null],
  [commandIds.convertToSimplified, 's'],
  [commandIds.convertToTraditional, 't'],
  [commandIds.convertToTaiwan, 'tw'],
  [commandIds.convertToTaiwanPhrases, 'twp'],
  [commandIds.convertToHongKong, 'hk'],
];

type Used = Pick<
  Services,
  | 'analyser'
  | 'analyses'
  | 'chinese'
  | 'context'
  | 'converter'
  | 'corpus'
  | 'decode'
  | 'log'
  | 'platform'
  | 'shown'
  | 'weigher'
  | 'words'
>;

/** Two scripts: conversion with every choice shown, the way back, the other script beside, and leftovers mended. */
export function registerScripts(services: Used): Disposable {
  const encodings = new TextEncodings();
  const choices = new DocumentChoices();
  const memory = new ConversionMemory(choices, services.context.workspaceState);
  const states = new TextStates(memory, choices);
  const parts: ConvertParts & GuessParts = { services, memory, choices, encodings };
  return Disposable.from(
    parts.memory,
    parts.choices,
    ...TARGETS.map(([id, target]) =>
      commands.registerCommand(id, async (...args: unknown[]) => {
        for (const editor of await askedEditors(...args)) await convertEditor(parts, editor, target);
      }),
    ),
    commands.registerCommand(commandIds.previewConversion, async (clicked?: unknown, target?: unknown) => {
      const [editor] = await askedEditors(clicked);
      if (editor) await convertEditor(parts, editor, targetOf(target) ?? null, preview);
    }),
    commands.registerCommand(commandIds.convertBack, async (...args: unknown[]) => {
      for (const editor of await askedEditors(...args)) await convertBack(parts, editor);
    }),
    commands.registerCommand(commandIds.listChoices, () => {
      if (window.activeTextEditor) listChoices(parts.choices, window.activeTextEditor);
    }),
    registerFolders({
      services,
      encodings,
      memory,
      unfinished: new UnfinishedFolders(services.context.workspaceState),
    }),
    registerConvertedDocuments(services, parts.choices),
    registerChoiceActions(parts.choices),
    registerGuessMarks(parts.choices),
    registerGuessCommands(parts),
    registerOtherScript(services),
    registerMending(services),
    states,
    registerStatusBar(services, states),
  );
}

/** Whole folders, and groups of the corpus tree; and what became of those that an earlier start had begun. */
function registerFolders(parts: FolderParts): Disposable {
  const told = (target: unknown, parent: unknown): Told => ({
    target: targetOf(target),
    parent: parent instanceof Uri ? parent : undefined,
  });
  const telling = parts.unfinished.tell((from, target, parent) => convertFolder(parts, from, { target, parent }));
  void telling.then(undefined, (error: unknown) => {
    parts.services.log.warn(String(error));
  });
  return Disposable.from(
    commands.registerCommand(commandIds.convertFolder, (clicked?: unknown, target?: unknown, parent?: unknown) =>
      convertFolder(parts, askedFolder(clicked), told(target, parent)),
    ),
    commands.registerCommand(commandIds.convertGroup, async (clicked?: unknown, target?: unknown, parent?: unknown) => {
      const what = asked(clicked);
      // A context menu passes the selected nodes second.
      if (what.kind === 'group') await convertGroup(parts, what.group, told(target, parent));
    }),
  );
}

/** The editors of the documents that were asked for; what is not open yet is opened. */
async function askedEditors(...args: readonly unknown[]): Promise<TextEditor[]> {
  const editors: TextEditor[] = [];
  for (const uri of askedDocuments(...args)) {
    const open = window.activeTextEditor;
    editors.push(
      open?.document.uri.toString() === uri.toString()
        ? open
        : await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false }),
    );
  }
  return editors;
}

const targetOf = (asked: unknown): TargetScript | null | undefined => TARGETS.find(([, one]) => one === asked)?.[1];
