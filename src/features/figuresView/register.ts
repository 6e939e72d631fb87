import { Disposable, ViewColumn, commands, window } from 'vscode';
import type { WebviewPanel } from 'vscode';
import { commandIds, figuresViewType, queryEditorType } from '../../ids';
import type { FigureOfPlace, FiguresAsked, PageAsked } from '../../webview/messages';
import { FiguresPanel, tabTitle } from './figuresPanel';
import type { PanelNeeds } from './figuresPanel';
import { NounJoins } from './nounJoins';
import { QueryEditor } from './queryEditor';
import { figuresLike, figuresOfArticles, figuresOfPlace, growthOfFigure } from './whatIsAsked';
import type { FigureLike } from './whatIsAsked';

const WHOLE_CORPUS: FiguresAsked = { query: {}, names: {} };

/** What the menu of a row of the table gives. */
interface RowOfMenu {
  readonly growth: FigureOfPlace;
}

/** The figures of the corpus, in tabs of the editor. */
export function registerFiguresView(services: PanelNeeds['services']): Disposable {
  const open = new Set<FiguresPanel>();
  const needs: PanelNeeds = { services, joins: new NounJoins(services.context.workspaceState) };
  const fill = (panel: WebviewPanel, asked: PageAsked | undefined): void => {
    const filled = new FiguresPanel(panel, needs, asked);
    open.add(filled);
    filled.onDidEnd(() => open.delete(filled));
  };
  const show = (asked: PageAsked): void => {
    fill(window.createWebviewPanel(figuresViewType, tabTitle(asked), ViewColumn.Active), asked);
  };
  return Disposable.from(
    commands.registerCommand(commandIds.showFigures, () => {
      show(WHOLE_CORPUS);
    }),
    commands.registerCommand(commandIds.showFiguresLike, async (like: FigureLike) => {
      show(await figuresLike(services, like));
    }),
    commands.registerCommand(commandIds.showGrowth, async (asked: FigureOfPlace | RowOfMenu) => {
      show(await growthOfFigure(services, 'growth' in asked ? asked.growth : asked));
    }),
    commands.registerCommand(commandIds.showFiguresOfPlace, (row?: unknown) => {
      show(figuresOfPlace(services, row) ?? figuresOfArticles(services, row) ?? WHOLE_CORPUS);
    }),
    commands.registerCommand(commandIds.showFiguresHere, (row?: unknown) => {
      show(figuresOfArticles(services, row) ?? WHOLE_CORPUS);
    }),
    window.registerWebviewPanelSerializer(figuresViewType, {
      deserializeWebviewPanel: (panel) => {
        fill(panel, undefined);
        return Promise.resolve();
      },
    }),
    window.registerCustomEditorProvider(queryEditorType, new QueryEditor(needs)),
    new Disposable(() => {
      for (const panel of open) panel.dispose();
    }),
  );
}
