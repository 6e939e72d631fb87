import { seeded, syntheticArticle } from '../../../corpus/syntheticCorpus';

/** A report and how it was reprinted. */
export interface Reprinted {
  readonly path: string;
  readonly text: string;
  /** Reports of one number are one report. */
  readonly report: number;
}

type Random = () => number;

const syllables = ['(lǐng)', '(de)', '(gōng)', '(shuǐ)', '(rén)', '（mín）', '(zhèng)'];

/** Sentences go out: a paragraph here, the end there. */
function cut(text: string, random: Random): string {
  const [title = '', source = '', ...lines] = text.split('\n');
  const kept = lines.filter((_, index) => index === 0 || random() > 0.35);
  return [title, source, ...kept.slice(0, Math.max(2, Math.ceil(kept.length * 0.8)))].join('\n');
}

/** A reading behind some characters, as some pages have it. */
const glossed = (text: string, random: Random): string =>
  text.replace(/[\u4e00-\u9fff]/gu, (character) =>
    random() < 0.04 ? character + (syllables[Math.floor(random() * syllables.length)] ?? '') : character,
  );

/** Another title and source, one number another. */
function edited(text: string, random: Random): string {
  const [, , ...lines] = text.split('\n');
  let changed = false;
  const body = lines.join('\n').replace(/\d{3,}(?=[名户人吨])/gu, (number) => {
    if (changed || random() < 0.5) return number;
    changed = true;
    return String(Number(number) + 11);
  });
  return `各地干部群众合力推进重点工作\n来源：人民日报\n${body}`;
}

/** The same frame with the numbers and the day of another time: what a series prints each day. */
const otherDay = (text: string, random: Random): string =>
  text.replace(/\d+/gu, (number) => {
    const other = String(1 + Math.floor(random() * 10 ** Math.min(number.length, 4)));
    return number.length === 4 && number.startsWith('20') ? number : other === number ? `${other}1` : other;
  });

/** The same frame and the same numbers, told of other places. */
const elsewhere = (text: string): string =>
  text.replace(
    /溆浦|赫山|秭归|房县|崂山|泽库|祥云|三台|淅川|大埔|霞浦|松阳|岷县|湄潭/gu,
    (name) => OTHERS[name] ?? name,
  );

const OTHERS: Readonly<Record<string, string>> = {
  ...{ 溆浦: '沅陵', 赫山: '资阳', 秭归: '长阳', 房县: '竹山', 崂山: '黄岛', 泽库: '河南', 祥云: '宾川' },
  ...{ 三台: '盐亭', 淅川: '西峡', 大埔: '丰顺', 霞浦: '古田', 松阳: '遂昌', 岷县: '漳县', 湄潭: '凤冈' },
};

/**
 * So many reports, each reprinted in four ways, and two others beside it: the next number of the series, and the same told of
 * other places.
 *
 * @param convert to the other script, words of its countries too
 */
export function reprints(reports: number, convert: (text: string) => string): readonly Reprinted[] {
  const random = seeded(77);
  return Array.from({ length: reports }, (_, report) => {
    const { text } = syntheticArticle(report, 31, (simplified) => simplified);
    const ways = {
      first: text,
      cut: cut(text, random),
      converted: convert(text),
      glossed: glossed(text, random),
      edited: edited(glossed(convert(text), random), random),
    };
    const copies = Object.entries(ways).map(([way, copy]) => ({ path: `${report}-${way}.txt`, text: copy, report }));
    const bulletin = { path: `${report}-bulletin.txt`, text: otherDay(text, random), report: reports + report };
    const other = { path: `${report}-elsewhere.txt`, text: elsewhere(text), report: 2 * reports + report };
    return [...copies, bulletin, other];
  }).flat();
}
