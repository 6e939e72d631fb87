import { l10n } from 'vscode';
import type { citations } from '../../core/index';

/** For whom a format is: who reads it, which program keeps it, or what counts with it. */
export type FormatGroup = 'readers' | 'programs' | 'data';

export interface NamedFormat {
  readonly format: citations.CitationFormat;
  readonly label: string;
  readonly group: FormatGroup;
}

/** Every format by its name, in the order of the list. */
export function formatsInWords(): readonly NamedFormat[] {
  const named: Readonly<Record<citations.CitationFormat, readonly [FormatGroup, string]>> = {
    plain: ['readers', l10n.t('In brackets')],
    gbt7714: ['readers', 'GB/T 7714—2015'],
    chicago: ['readers', l10n.t('Chicago, 17th edition (note)')],
    chicago18: ['readers', l10n.t('Chicago, 18th edition (note)')],
    apa: ['readers', l10n.t('APA, 7th edition')],
    bibtex: ['programs', 'BibTeX'],
    csl: ['programs', 'CSL-JSON'],
    ris: ['programs', l10n.t('RIS (Zotero, EndNote)')],
    offsetsTsv: ['data', l10n.t('Offsets as TSV')],
    offsetsJson: ['data', l10n.t('Offsets as JSON')],
  };
  const formats = Object.entries(named) as [citations.CitationFormat, readonly [FormatGroup, string]][];
  return formats.map(([format, [group, label]]) => ({ format, group, label }));
}

export const formatGroupInWords = (group: FormatGroup): string =>
  ({ readers: l10n.t('For readers'), programs: l10n.t('For reference managers'), data: l10n.t('For data') })[group];
