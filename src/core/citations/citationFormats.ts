import { apaCitation } from './apaCitation';
import { bibtexEntry } from './bibtexEntry';
import { chicago18Citation, chicagoCitation } from './chicagoCitation';
import { plainCitation } from './chineseCitation';
import type { CitedPassage } from './cited';
import { cslRecord } from './cslRecord';
import { gbCitation } from './gbCitation';
import { offsetsJson, offsetsTsv } from './offsetsRow';
import { risRecord } from './risRecord';

/** Every way of writing a citation: for readers, for programs that keep references, for data. */
export const citationFormats = {
  plain: plainCitation,
  gbt7714: gbCitation,
  chicago: chicagoCitation,
  chicago18: chicago18Citation,
  apa: apaCitation,
  bibtex: bibtexEntry,
  csl: cslRecord,
  ris: risRecord,
  offsetsTsv,
  offsetsJson,
} as const satisfies Readonly<Record<string, (passage: CitedPassage) => string>>;

export type CitationFormat = keyof typeof citationFormats;
