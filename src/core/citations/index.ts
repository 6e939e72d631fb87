/** Passages of articles as citations, in the forms that manuals and programs ask for. */
export { citedPassage } from './citedPassage';
export type { CitedPassage } from './cited';
export { citationFormats } from './citationFormats';
export type { CitationFormat } from './citationFormats';
