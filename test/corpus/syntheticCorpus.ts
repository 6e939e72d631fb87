/** An article that nobody wrote: reports of a county, made of parts by a seed. */
export interface SyntheticArticle {
  /** `00/000017.txt`: a hundred folders, so that none holds too many files. */
  readonly path: string;
  readonly text: string;
}

/** Numbers from 0 to below 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const places = [
  ...['湖南省怀化市溆浦县', '湖南省益阳市赫山区', '湖北省宜昌市秭归县', '湖北省十堰市房县', '山东省青岛市崂山区'],
  ...['青海省黄南藏族自治州泽库县', '云南省大理白族自治州祥云县', '四川省绵阳市三台县', '河南省南阳市淅川县'],
  ...['广东省梅州市大埔县', '福建省宁德市霞浦县', '浙江省丽水市松阳县', '甘肃省定西市岷县', '贵州省遵义市湄潭县'],
];
const works = [
  '水库蓄水',
  '防汛抗旱',
  '春耕备耕',
  '森林防火',
  '道路修补',
  '饮水安全',
  '危房改造',
  '蔬菜种植',
  '河道清淤',
];
const actors = ['水利局', '农业农村局', '交通运输局', '应急管理局', '镇党委', '村民委员会', '志愿服务队', '林业站'];
const nouns = [
  '名党员',
  '名志愿者',
  '座水库',
  '户农户',
  '台车辆',
  '个村庄',
  '公里道路',
  '亩农田',
  '人次',
  '吨化肥',
  '处隐患',
];
const verbs = ['投入', '组织', '完成', '检查', '动员', '新增', '修复', '走访', '发放', '登记'];
const ends = ['取得明显成效', '受到群众好评', '工作仍在进行', '确保按时完成', '为下一步打好基础', '各项措施落实到位'];
/** Common characters, of which words that stand in few articles are made. */
const rare =
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光';

type Choose = <T>(from: ArrayLike<T>) => T;

/**
 * Article number `index` of the corpus of a seed; the same whenever it is made.
 * @param toTraditional every third article is written so
 */
export function syntheticArticle(
  index: number,
  seed: number,
  toTraditional: (text: string) => string,
): SyntheticArticle {
  const random = seeded(seed * 1_000_003 + index);
  const choose: Choose = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const number = (most: number): number => 1 + Math.floor(random() * most);
  const place = choose(places);
  const county = place.slice(-3).replace(/^[市州]/u, '');
  const day = `${2019 + Math.floor(random() * 5)}年${number(12)}月${number(28)}日`;
  const lines = [
    `${county}${choose(actors)}${choose(works)}第${index}号简报`,
    `来源：${county}融媒体中心`,
    `${place}${day}讯\u3000${sentence(choose, number)}`,
  ];
  while (lines.join('\n').length < 780) lines.push(paragraph(choose, number, random));
  const text = lines.join('\n');
  return { path: pathOf(index), text: index % 3 === 2 ? toTraditional(text) : text };
}

/** A report of two sentences: as many as a large corpus has are soon made and analysed. */
export function syntheticReport(
  index: number,
  seed: number,
  toTraditional: (text: string) => string,
): SyntheticArticle {
  const random = seeded(seed * 1_000_033 + index);
  const choose: Choose = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const number = (most: number): number => 1 + Math.floor(random() * most);
  const place = choose(places);
  const day = `${2015 + Math.floor(random() * 9)}年${number(12)}月${number(28)}日`;
  const text = `${place.slice(-3)}${choose(works)}第${index}号\n来源：${choose(places).slice(-3)}融媒体中心\n${day}，${place}${choose(actors)}${choose(verbs)}${number(9000)}${choose(nouns)}，${choose(works)}${choose(ends)}。`;
  return { path: `reports/${pathOf(index)}`, text: index % 3 === 2 ? toTraditional(text) : text };
}

const pathOf = (index: number): string =>
  `${String(index % 100).padStart(2, '0')}/${String(index).padStart(7, '0')}.txt`;

function paragraph(choose: Choose, number: (most: number) => number, random: () => number): string {
  const sentences = Array.from({ length: 3 }, () => sentence(choose, number));
  if (random() < 0.2) sentences.push(`领(lǐng)导在${choose(rare)}${choose(rare)}${choose(rare)}村看望了群众。`);
  const text = sentences.join('');
  return random() < 0.2 ? `${text.slice(0, 30)}\n${text.slice(30)}` : text;
}

function sentence(choose: Choose, number: (most: number) => number): string {
  const other = choose(places).slice(3);
  return `${choose(actors)}${choose(verbs)}${number(9000)}${choose(nouns)}，在${other}${choose(verbs)}${number(90)}余${choose(nouns)}，${choose(works)}${choose(ends)}。`;
}

/** A text in the characters that folding takes to its own: what the other script looks like to a search. */
export function unfolding(foldTable: string): (text: string) => string {
  const other = new Map<string, string>();
  for (const line of foldTable.split('\n')) {
    const [from = '', to = ''] = line.split('\t');
    if (line.startsWith('#')) continue;
    for (const [at, character] of Array.from(to).entries()) {
      const written = from.charAt(at);
      if (/[\u4e00-\u9fff]/.test(written) && !other.has(character)) other.set(character, written);
    }
  }
  return (text) => text.replace(/[\u4e00-\u9fff]/g, (character) => other.get(character) ?? character);
}
