import { l10n } from 'vscode';
import { visibleControls } from '../../core/index';
import type { FigureGroup, FigureGrouping, FigureKind } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { kindInWords } from '../shared/figureInWords';

/** What a group of figures is called, in the reader's words. */
export function groupInWords({ by, key, name }: Pick<FigureGroup, 'by' | 'key' | 'name'>, names: PlaceNames): string {
  if (key === '') return unknownInWords(by);
  switch (by) {
    case 'kind':
      return kindInWords(key as FigureKind);
    case 'province':
    case 'prefecture':
    case 'county':
      return names.show(name);
    case 'noun':
    case 'unit':
    case 'month':
    case 'publisher':
    case 'article':
      return visibleControls(name === '' ? key : name);
  }
}

function unknownInWords(by: FigureGrouping): string {
  const words: Record<FigureGrouping, string> = {
    noun: l10n.t('What it counts is not said'),
    unit: l10n.t('No unit'),
    kind: '',
    province: l10n.t('Place unknown'),
    prefecture: l10n.t('Place unknown'),
    county: l10n.t('Place unknown'),
    month: l10n.t('Date unknown'),
    publisher: l10n.t('Publisher unknown'),
    article: '',
  };
  return words[by];
}
