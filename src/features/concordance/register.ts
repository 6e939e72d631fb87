import { Disposable, Uri, commands, l10n, languages, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { LineOrder } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds, concordanceScheme } from '../../ids';
import { listPassages } from '../shared/passage';
import type { Passage } from '../shared/passage';
import { pickOne } from '../shared/pickOne';
import { selectAt } from '../shared/select';
import { askNarrowed } from '../shared/askNarrowed';
import { askedBy, concordanceUri, isAsked } from './address';
import { ConcordanceOutline } from './concordanceOutline';
import { registerCollocates } from './registerCollocates';
import { STEP } from './openConcordance';
import { Concordances } from './concordances';
import { exportConcordance } from './exportLines';
import { groupingInWords, orderInWords } from './concordanceWords';
import type { Grouping } from './concordanceWords';
import { ConcordanceLinks } from './concordanceLinks';

const ORDERS: readonly LineOrder[] = ['found', 'left', 'right', 'place', 'date'];
const GROUPINGS: readonly (Grouping | undefined)[] = [undefined, 'form', 'place', 'month'];

type ConcordanceServices = Pick<Services, 'corpus' | 'names' | 'latestSearch' | 'log' | 'kwicPages'>;

/** *Show as a Concordance*: what a search found, a line a hit, in a document of its own. */
export function registerConcordance(services: ConcordanceServices): Disposable {
  const concordances = new Concordances(services);
  const links = new ConcordanceLinks(concordances);
  return Disposable.from(
    concordances,
    workspace.registerTextDocumentContentProvider(concordanceScheme, concordances),
    languages.registerDocumentLinkProvider({ scheme: concordanceScheme }, links),
    languages.registerDocumentSymbolProvider({ scheme: concordanceScheme }, new ConcordanceOutline(concordances)),
    registerCollocates(services),
    listPassages(concordanceScheme, (editor) => passageAt(concordances, editor)),
    commands.registerCommand(commandIds.showConcordance, (asked?: unknown) => show(services, asked)),
    commands.registerCommand(commandIds.sortConcordance, () => sort(concordances)),
    commands.registerCommand(commandIds.groupConcordance, () => group(concordances)),
    commands.registerCommand(commandIds.filterConcordance, () => narrow(services)),
    commands.registerCommand(commandIds.readConcordanceOn, (document?: unknown) => {
      const uri = meant(document);
      const concordance = uri && concordances.of(uri);
      if (concordance) concordances.arrange(uri, { most: concordance.most + STEP });
    }),
    commands.registerCommand(commandIds.showConcordanceHit, () => showHit(concordances)),
    commands.registerCommand(commandIds.exportConcordance, async (document?: unknown) => {
      const concordance = concordances.of(meant(document) ?? Uri.file('/'));
      if (concordance) await exportConcordance(services, concordance);
    }),
  );
}

/** @param asked words and where they are looked for; without it the search whose results are shown */
async function show({ latestSearch }: Pick<Services, 'latestSearch'>, asked: unknown): Promise<void> {
  const meantSearch = isAsked(asked) ? asked : latestSearch.asked;
  if (!meantSearch) await commands.executeCommand(commandIds.search);
  else await window.showTextDocument(await workspace.openTextDocument(concordanceUri(meantSearch)), { preview: false });
}

/** The document that a link names, else the one in the active editor. */
function meant(document: unknown): Uri | undefined {
  if (document instanceof Uri) return document;
  return typeof document === 'string' ? Uri.parse(document, true) : window.activeTextEditor?.document.uri;
}

async function sort(concordances: Concordances): Promise<void> {
  const uri = meant(undefined);
  const concordance = uri && concordances.of(uri);
  if (!concordance) return;
  const items = ORDERS.map((order) => ({ label: orderInWords(order), order }));
  const current = items.find(({ order }) => order === concordance.order);
  const pick = await pickOne(l10n.t('Sort the Concordance'), items, current);
  if (pick && pick !== current) concordances.arrange(uri, { order: pick.order });
}

async function group(concordances: Concordances): Promise<void> {
  const uri = meant(undefined);
  const concordance = uri && concordances.of(uri);
  if (!concordance) return;
  const items = GROUPINGS.map((grouping) => ({ label: groupingInWords(grouping), grouping }));
  const current = items.find(({ grouping }) => grouping === concordance.grouping);
  const pick = await pickOne(l10n.t('Group the Concordance'), items, current);
  if (pick && pick !== current) concordances.arrange(uri, { grouping: pick.grouping });
}

/** The same search in other articles: a concordance of its own. */
async function narrow(services: ConcordanceServices): Promise<void> {
  const uri = meant(undefined);
  const asked = uri && askedBy(uri);
  if (!asked) return;
  const { filter, narrowed = {} } = asked;
  const title = l10n.t('Filter the Concordance');
  const chosen = await askNarrowed(services, { filter, narrowed, title, ofTexts: true });
  if (chosen) await show(services, { ...asked, narrowed: chosen });
}

/** The hit of the line that the cursor is on. */
async function showHit(concordances: Concordances): Promise<void> {
  const editor = window.activeTextEditor;
  const passage = editor && passageAt(concordances, editor);
  if (passage) await selectAt(passage.uri, passage);
}

function passageAt(concordances: Concordances, { document, selection }: TextEditor): Passage | undefined {
  const hit = concordances.shownBy(document)?.hits.find(({ row }) => row === selection.active.line);
  if (!hit) return undefined;
  const { entry, start, end } = hit.line;
  return { uri: entry.summary.id, start, end, inSentence: true };
}
