// The Chinese calendar as a table: for each year the Gregorian day on which each lunar month and each solar term begins.
import { LunarYear, Solar } from 'lunar-typescript';

const FIRST = 1900;
const LAST = 2100;
const TERMS =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  );

/** `year<tab>month=MM-DD …<tab>term=MM-DD …`; a leap month is negative; lunar months count to the lunar year, terms to the Gregorian one. */
export function calendarTable() {
  const rows = ['# Lunar months and solar terms, from lunar-typescript (MIT). year, lunar month=first day, term=day'];
  for (let year = FIRST; year <= LAST; year++) rows.push([year, months(year), terms(year)].join('\t'));
  return rows.join('\n') + '\n';
}

function months(year) {
  return LunarYear.fromYear(year)
    .getMonthsInYear()
    .map((month) => `${month.getMonth()}=${Solar.fromJulianDay(month.getFirstJulianDay()).toYmd()}`)
    .join(' ');
}

function terms(year) {
  const table = Solar.fromYmd(year, 7, 1).getLunar().getJieQiTable();
  return TERMS.map((name) => `${name}=${termIn(table, name, year)}`).join(' ');
}

const LATIN = {
  冬至: 'DONG_ZHI',
  小寒: 'XIAO_HAN',
  大寒: 'DA_HAN',
  立春: 'LI_CHUN',
  雨水: 'YU_SHUI',
  惊蛰: 'JING_ZHE',
  大雪: 'DA_XUE',
};

/** The library's table begins in the December before; of two days with one name, the one that falls in the year. */
function termIn(table, name, year) {
  const days = [table[name], table[LATIN[name]]].filter(Boolean).map((solar) => solar.toYmd());
  return days.find((day) => day.startsWith(`${year}-`));
}
