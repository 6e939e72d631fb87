import { t } from '@vscode/l10n';

export function helpText(): string {
  return [
    t('Reads Chinese articles: places, figures, dates and schemes, each with the characters it came from.'),
    '',
    `  corpus-reader analyze PATH…    ${t('one JSON line per article; PATH is a file, a folder or - (JSON Lines)')}`,
    `  corpus-reader convert --to s|t|tw|twp|hk [--from s|t|tw|hk] [--unprotected] [--choices] FILE`,
    `                                 ${t('the text in another script; FILE may be -')}`,
    `                                 ${t('--choices: a JSON line for each character with several forms, instead of the text')}`,
    `  corpus-reader tree PATH…       ${t('the articles by province, prefecture and county')}`,
    `  corpus-reader figures PATH…    ${t('a row of CSV per figure: what it counts, where and when')}`,
    `                                 ${t('--noun, --kind, --unit, --place, --since, --until, --least, --most, --words: only such figures; --once: of copies only the first')}`,
    `                                 ${t('--sort COLUMN, --descending: in this order; --group noun|unit|kind|province|county|month|publisher|article: counted by it')}`,
    `                                 ${t('--format csv|jsonl|xlsx|parquet; --bom: CSV with a byte-order mark; --output FILE')}`,
    `  corpus-reader contradictions PATH…`,
    `                                 ${t('a row of CSV per two numbers of the same thing, place and time that cannot both be true')}`,
    `  corpus-reader query FILE PATH… ${t('what a saved query (*.corpusquery) finds in these articles; --format, --bom, --output as above')}`,
    `  corpus-reader checks PATH…     ${t('a row of CSV per figure that others of its article contradict')}`,
    `  corpus-reader search WORDS PATH…`,
    `                                 ${t('a line per hit in either script: path, start, end, text before it, hit, text behind it')}`,
    `                                 ${t('--word: no word reaches over its ends; --pattern: WORDS is a regular expression')}`,
    `                                 ${t('--place, --since, --until, --publisher, --script, --title: only in such articles, or their titles')}`,
    `                                 ${t('--collocates: a row per word near the hits instead, by log-likelihood; --window N words (5), --format csv|tsv')}`,
    `  corpus-reader explain FILE OFFSET`,
    `                                 ${t('which rules were asked about this character, and which one read it')}`,
    `  corpus-reader mcp PATH…        ${t('answers assistants by the Model Context Protocol, on standard input and output')}`,
    `  corpus-reader --help | --version`,
    '',
    `  --jobs N                       ${t('analyze, tree, figures, checks, search: so many threads; default: one per core, less one')}`,
    `  --part I/N                     ${t('analyze, figures, checks, query, search: only part I of N, which together hold every article once')}`,
  ].join('\n');
}
