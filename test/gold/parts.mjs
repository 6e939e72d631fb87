// Parts of the articles whose place is known, to see how often an analysis of so much of a text is right: the headline, the
// first characters, a paragraph, a stretch of running text, all but the headline.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lines = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const folders = [
  ['seeds', 'test/gold/seeds'],
  ['test/gold/genre/texts', 'test/gold/genre'],
  ['test/gold/more/texts', 'test/gold/more'],
];

/** Every article with its place as a path: names from the province down; empty where it has none. */
export function placedArticles(root) {
  const read = folders.flatMap(([texts, gold]) =>
    lines(join(root, gold, 'articles.jsonl')).map(({ file, province, prefecture, county }) => ({
      text: readFileSync(join(root, texts, file), 'utf8'),
      place: [province, prefecture, county],
    })),
  );
  const written = lines(join(root, 'test/gold/places/articles.jsonl')).map(({ text, place }) => ({ text, place: place ?? [] }));
  return [...read, ...written].map(({ text, place }) => ({ text, place: place.filter((name) => name !== null) }));
}

const LENGTHS = [20, 40, 80, 160, 320];
const STRETCH = 120;

/** The parts of an article, and those of the same article as if it never named its own place; the same each time. */
export function partsOf({ text, place }) {
  const parts = [...partsOfText(text), ...partsOfText(withoutNames(text, place))];
  return [...new Set(parts)].filter((part) => part.trim().length > 5);
}

function partsOfText(text) {
  const paragraphs = text.split('\n');
  const stretches = [];
  for (let at = STRETCH; at + STRETCH <= text.length; at += STRETCH) stretches.push(text.slice(at, at + STRETCH));
  const begins = LENGTHS.map((length) => text.slice(0, length));
  return [text, ...begins, ...paragraphs, paragraphs.slice(1).join('\n'), ...stretches, ...text.split('。')];
}

/** Its province, city and county are named no more, neither in full nor in short; its townships are. */
function withoutNames(text, place) {
  return place.reduce((rest, name) => {
    const short = name.slice(0, 2);
    return rest.replaceAll(name, '').replaceAll(short, '');
  }, text);
}
