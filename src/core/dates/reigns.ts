import { charSet } from '../text/charSet';

/** The year before a reign's first, and how many years it had. Source: 方诗铭《中国历史纪年表》, Ming and Qing. Folding writes 乾 as 干. */
const reigns: Readonly<Record<string, readonly [before: number, years: number]>> = {
  洪武: [1367, 31],
  建文: [1398, 4],
  永乐: [1402, 22],
  洪熙: [1424, 1],
  宣德: [1425, 10],
  正统: [1435, 14],
  景泰: [1449, 8],
  天顺: [1456, 8],
  成化: [1464, 23],
  弘治: [1487, 18],
  正德: [1505, 16],
  嘉靖: [1521, 45],
  隆庆: [1566, 6],
  万历: [1572, 48],
  天启: [1620, 7],
  崇祯: [1627, 17],
  顺治: [1643, 18],
  康熙: [1661, 61],
  雍正: [1722, 13],
  乾隆: [1735, 60],
  干隆: [1735, 60],
  嘉庆: [1795, 25],
  道光: [1820, 30],
  咸丰: [1850, 11],
  同治: [1861, 13],
  光绪: [1874, 34],
  宣统: [1908, 3],
};

const endsReign = charSet(
  Object.keys(reigns)
    .join('')
    .replace(/(.)(.)/gu, '$2'),
);
const dynasty = charSet('清明');

/** 光绪三十年: the reign's name before the number of its year at `start`, and the year of the common era. */
export function reignBefore(
  folded: string,
  start: number,
  number: number,
): { start: number; year: number } | undefined {
  if (start < 2 || !endsReign(folded, start - 1)) return undefined;
  const [before, years] = reigns[folded.slice(start - 2, start)] ?? [0, 0];
  if (number < 1 || number > years) return undefined;
  return { start: dynasty(folded, start - 3) ? start - 3 : start - 2, year: before + number };
}
