import type { Article, Mention } from '../../src/core/index';

const lists = (article: Article): Readonly<Record<string, readonly Mention[]>> => {
  const { figures, passedOver, dates, places, relativePlaces, schemes, documents, noise, credits } = article;
  return { figures, passedOver, dates, places, relativePlaces, schemes, documents, noise, credits };
};

/** What no analysis may say of any text whatever: each fault in one line, its kind before the colon. */
export function faultsOf(article: Article, source: string): readonly string[] {
  return [
    ...Object.entries(lists(article)).flatMap(([list, mentions]) => spanFaults(list, mentions, source)),
    ...partFaults(article, source),
    ...article.figures.flatMap(figureFaults),
    ...article.passedOver.flatMap(({ text, value }) =>
      value === null || Number.isFinite(value) ? [] : [`passedOver, not finite: ${text}`],
    ),
    ...article.dates.flatMap(({ text, value }) => dateFaults(text, value)),
    ...article.figures.flatMap(({ text, when }) => dateFaults(text, when?.value ?? null)),
    ...dateFaults('published', article.published),
  ];
}

function spanFaults(list: string, mentions: readonly Mention[], source: string): string[] {
  return mentions.flatMap((mention, index) => [
    ...(mention.start < (mentions[index - 1]?.end ?? 0) ? [`${list}, overlap: ${mention.text}`] : []),
    ...cutFaults(list, mention, source),
  ]);
}

/** Offsets that a mention has beside its own: a figure's noun, place and time, a scheme's items, a date's lender. */
function partFaults({ figures, schemes, dates, place, headings }: Article, source: string): string[] {
  const part = (list: string, start: number | null, end: number | null, text?: string | null): string[] =>
    start === null || end === null
      ? []
      : cutFaults(list, { start, end, text: text ?? source.slice(start, end) }, source);
  return [
    ...figures.flatMap(({ nounStart, nounEnd }) => part('noun', nounStart, nounEnd)),
    ...figures.flatMap(({ place: where }) =>
      where ? part('place of figure', where.start, where.end, where.text) : [],
    ),
    ...figures.flatMap(({ when }) => (when ? part('time of figure', when.start, when.end, when.text) : [])),
    ...schemes.flatMap(({ itemsStart, itemsEnd }) => part('items', itemsStart, itemsEnd)),
    ...dates.flatMap(({ from }) => (from ? cutFaults('lender', from, source) : [])),
    ...(place?.evidence ?? []).flatMap((evidence) => cutFaults('evidence', evidence, source)),
    ...headings.flatMap((heading) => cutFaults('heading', heading, source)),
  ];
}

function cutFaults(list: string, { start, end, text }: Mention, source: string): string[] {
  return [
    ...(end <= start ? [`${list}, empty span: at ${start}`] : []),
    ...(text !== source.slice(start, end) ? [`${list}, not what stands there: ${text}`] : []),
    ...(splitsPair(source, start) || splitsPair(source, end) ? [`${list}, half a character: ${text}`] : []),
  ];
}

const splitsPair = (source: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(source.charAt(offset - 1)) && /[\udc00-\udfff]/.test(source.charAt(offset));

const mayBeNegative: readonly string[] = ['percent', 'temperature'];
/** A ratio's terms and a span over midnight keep their order. */
const inAnyOrder: readonly string[] = ['ratio', 'timeofday'];

function figureFaults({ text, kind, value }: Article['figures'][number]): string[] {
  const values = [value].flat();
  const [low = 0, high = low] = values;
  return [
    ...(values.every(Number.isFinite) ? [] : [`figures, not finite: ${text}`]),
    ...(mayBeNegative.includes(kind) || values.every((one) => one >= 0) ? [] : [`figures, negative ${kind}: ${text}`]),
    ...(inAnyOrder.includes(kind) || low <= high ? [] : [`figures, range backwards: ${text}`]),
    ...(kind === 'timeofday' && values.some((one) => one > 24) ? [`figures, no time of day: ${text}`] : []),
  ];
}

/** `2022-03-20`, `--03-20`, `---20`, `T09:00`, and years before our era. */
const ISO =
  /^(?:-?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)(?:-(\d\d))?|---(\d\d))?(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?$/;

/** A value is a day or time that the calendar has, or two, the earlier first. */
function dateFaults(text: string, value: string | null): string[] {
  if (value === null) return [];
  const ends = value.split('/').filter((end) => end !== '..');
  const bad = ends.filter((end) => !exists(end)).map((end) => `dates, ${end} does not exist: ${text}`);
  const [from = '', to = from] = ends;
  return isBackwards(from, to) ? [...bad, `dates, ${value} runs backwards: ${text}`] : bad;
}

function exists(value: string): boolean {
  const parts = ISO.exec(value)?.map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (!parts || value === '') return false;
  const [, year = 2000, month, day, monthAlone, dayOfMonth, dayAlone, ...clock] = parts;
  return (
    isDay(year, month ?? monthAlone ?? 1, day ?? dayOfMonth ?? dayAlone ?? 1) && isTime(clock.map((part) => part ?? 0))
  );
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);

const isTime = ([hour = 0, minute = 0, second = 0]: readonly number[]): boolean =>
  hour <= 24 && minute < 60 && second < 60 && (hour < 24 || minute === 0);

const daysOf = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Both with a year of this era, or both within one day; years without a number may run over New Year. */
function isBackwards(from: string, to: string): boolean {
  const comparable = [from, to].every((end) => /^\d{4}/.test(end)) || [from, to].every((end) => end.startsWith('T'));
  const length = Math.min(from.length, to.length);
  return comparable && !from.startsWith('T') && from.slice(0, length) > to.slice(0, length);
}
