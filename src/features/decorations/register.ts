import { ColorThemeKind, Disposable, Range, ThemeColor, window, workspace } from 'vscode';
import type { TextEditor, TextEditorDecorationType } from 'vscode';
import { overlaps } from '../../core/index';
import type { Noise, Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { colorIds, settingIds } from '../../ids';
import { inStretch } from '../shared/inStretch';
import { decoratedStretch, isLong } from './stretch';
import { figuresIn, plainNumerals, uncolouredFigures } from './uncoloured';

/** Milliseconds between the last change of a text and its decorations. */
const SETTLE = 250;

type Part = 'noise' | 'figures' | 'uncoloured' | 'plain' | 'title' | 'credits' | 'headings' | 'strong';
type Styles = Readonly<Record<Part, TextEditorDecorationType>>;

/** Dims what the web left in an article, underlines figures, colours those that no grammar does and no numbers that count nothing, sets title and headings of the reading view apart. */
export function registerDecorations({ shown, chinese, log }: Pick<Services, 'shown' | 'chinese' | 'log'>): Disposable {
  const styles = createStyles();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const decorate = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    const version = document.version;
    const article = await shown.get(document);
    if (document.version !== version) return;
    const stretch = decoratedStretch(editor);
    for (const part of Object.keys(styles) as Part[]) {
      editor.setDecorations(styles[part], article ? rangesOf(article, part, stretch) : []);
    }
  };
  const decorateAll = (): void => {
    for (const editor of window.visibleTextEditors) {
      decorate(editor).catch((error: unknown) => {
        log.warn(String(error));
      });
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(decorateAll, SETTLE);
  };
  decorateAll();
  const stop = new Disposable(() => {
    clearTimeout(timer);
  });
  return Disposable.from(...Object.values(styles), stop, ...following(decorateAll, soon), chinese.onDidBecome(soon));
}

/** @param now for another editor, `soon` for what may go on changing */
function following(now: () => void, soon: () => void): Disposable[] {
  return [
    window.onDidChangeVisibleTextEditors(now),
    window.onDidChangeActiveColorTheme(now),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isLong(textEditor)) soon();
    }),
    workspace.onDidChangeTextDocument(soon),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingIds.dimNoise) || event.affectsConfiguration(settingIds.underlineFigures))
        soon();
    }),
  ];
}

function createStyles(): Styles {
  const color = (id: string): ThemeColor => new ThemeColor(id);
  return {
    noise: window.createTextEditorDecorationType({ color: color(colorIds.noise) }),
    figures: window.createTextEditorDecorationType({
      borderWidth: '0 0 1px 0',
      borderStyle: 'dotted',
      borderColor: color(colorIds.figureUnderline),
    }),
    uncoloured: window.createTextEditorDecorationType({ color: color(colorIds.figure) }),
    plain: window.createTextEditorDecorationType({ color: color('editor.foreground') }),
    title: window.createTextEditorDecorationType({ fontWeight: 'bold', color: color(colorIds.heading) }),
    credits: window.createTextEditorDecorationType({ color: color(colorIds.credits), fontWeight: 'normal' }),
    headings: window.createTextEditorDecorationType({ fontWeight: 'bold', color: color(colorIds.heading) }),
    strong: window.createTextEditorDecorationType({ fontWeight: 'bold' }),
  };
}

function rangesOf(shown: ShownArticle, part: Part, stretch: Span): Range[] {
  const { document } = shown;
  return spansOf(shown, part, stretch).map(
    ({ start, end }) => new Range(document.positionAt(start), document.positionAt(end)),
  );
}

function spansOf(shown: ShownArticle, part: Part, stretch: Span): readonly Span[] {
  const settings = workspace.getConfiguration(undefined, shown.document);
  const { view } = shown;
  const one = (span: Span | null | undefined): readonly Span[] => (span ? [span] : []);
  switch (part) {
    case 'noise':
      return settings.get<boolean>(settingIds.dimNoise, true) ? dimmedIn(shown, stretch) : [];
    case 'figures':
      return isUnderlined(shown, settings.get<string>(settingIds.underlineFigures, 'readingView'))
        ? figuresIn(shown, stretch)
        : [];
    case 'uncoloured':
      return uncolouredFigures(shown, stretch);
    case 'plain':
      return plainNumerals(shown, stretch);
    case 'title':
      return one(view?.title);
    case 'credits':
      return one(view?.credits);
    case 'headings':
      return inStretch(view?.headings ?? [], stretch);
    case 'strong':
      return strongIn(view, stretch);
  }
}

const dimmedIn = ({ view, article }: ShownArticle, stretch: Span): readonly Span[] =>
  view === null ? inStretch(article.noise, stretch).filter(isDimmed) : [];

/** @param where the setting's value */
function isUnderlined({ view }: ShownArticle, where: string): boolean {
  return where !== 'never' && (where === 'always' || view !== null || isHighContrast());
}

/** There no figure is told from the text by its colour alone. */
function isHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}

const strongIn = (view: ShownArticle['view'], stretch: Span): readonly Span[] =>
  (view?.strong ?? []).filter((span) => overlaps(span, stretch));

/** A character left in the other script is text, and a broken line has nothing to dim. */
function isDimmed({ kind }: Noise): boolean {
  return kind !== 'mixed-script' && kind !== 'broken-line';
}
