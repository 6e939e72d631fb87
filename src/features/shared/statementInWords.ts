import { l10n } from 'vscode';
import type { Decided, Figure, Script, Span } from '../../core/index';
import type { Services } from '../../host/services';
import { shownUnit, shownValue } from './figureInWords';
import { shownTime } from './shownTime';

/** What a figure counts, where or when it holds: its words, those of the text that decide, and whether they stand elsewhere. */
export interface StatedPart {
  readonly words: string;
  /** Source offsets of the words that decide; null where they stand beside the number, or the whole article decides. */
  readonly decides: Span | null;
  /** (said before), (the article’s), or nothing. */
  readonly from: string;
}

/**
 * What, where and when, in this order, as far as the text says so.
 *
 * @param place the name of the figure's place in the article's script.
 */
export function statedParts(
  { noun, nounFrom, nounStart, nounEnd, place, when }: Figure,
  name: string,
): readonly StatedPart[] {
  const isCarried = nounFrom === 'carried' && nounStart !== null && nounEnd !== null;
  const what: StatedPart | null =
    noun === null
      ? null
      : {
          words: noun,
          decides: isCarried ? { start: nounStart, end: nounEnd } : null,
          from: isCarried ? l10n.t('(said before)') : '',
        };
  return [what, place && decided(name, place), when && decided(shownTime(when.value), when)].filter(
    (part) => part !== null,
  );
}

function decided(words: string, { from, start, end }: Decided): StatedPart {
  const decides = start === null || end === null ? null : { start, end };
  const said = { clause: '', carried: l10n.t('(said before)'), article: l10n.t('(the article’s)') };
  return { words, decides, from: said[from] };
}

/** Where the figure holds: the deepest name, as the article would write it; empty where nothing says so. */
export async function statedPlace({ place }: Figure, script: Script, names: Services['names']): Promise<string> {
  return place ? names.inScriptOf(script, place.path.at(-1) ?? '') : '';
}

/** 89 處 · 卡 · 沅陵鎮 (said before) · 2020-02-07 (said before): one line of plain text. */
export function statementLine(figure: Figure, name: string): string {
  const number = `${shownValue(figure)} ${shownUnit(figure)}`.trim();
  const parts = statedParts(figure, name).map(({ words, from }) => `${words} ${from}`.trim());
  return [number, ...parts].join(' · ');
}
