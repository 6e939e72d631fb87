// Writes src/tables/placeConfidence.tsv anew: how often an article's place was right, by the strength of the evidence for
// it. Run by hand, not by the build, when the evidence is weighed otherwise. Counted over parts of every second article of
// test/gold whose place is known (test/gold/parts.mjs); the test holds the table against the others.
//
// Parts of one article are wrong together, so each count is drawn towards the strength itself, as by PRIOR more parts that
// are right as often as it says; then made to rise with it (pool adjacent violators).
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { partsOf, placedArticles } from '../../../test/gold/parts.mjs';

const PRIOR = 20;
/** No count of so few articles makes one sure. */
const MOST = 0.99;
const BANDS = [0, 0.4, 0.6, 0.8, 0.9, 1.01];
const root = new URL('../../../', import.meta.url).pathname;

await build({
  entryPoints: [`${root}test/bench/engine.ts`],
  outfile: `${root}out/bench/engine.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  loader: { '.tsv': 'text' },
});
const { createEngine, loadTables } = await import(`${root}out/bench/engine.mjs`);
const tables = await loadTables((name) => Promise.resolve(readFileSync(`${root}dist/tables/${name}`, 'utf8')));
// Without the table the engine answers the strength itself.
const engine = createEngine({ ...tables, placeConfidence: '' });

const answers = placedArticles(root)
  .filter((_, index) => index % 2 === 0)
  .flatMap((article) => partsOf(article).map((text) => ({ article, place: engine.analyze({ path: '', text }).place })))
  .filter(({ place }) => place !== null)
  .map(({ article, place }) => ({ strength: place.confidence, right: isRight(place, article) ? 1 : 0 }));

/** Right as far as it goes: the province alone is a right answer for an article of one of its counties. */
function isRight({ province, prefecture, county }, article) {
  return [province, prefecture, county].filter((name) => name !== null).every((name, i) => article.place[i] === name);
}

const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function bandFrom(low, high) {
  const inside = answers.filter(({ strength }) => strength >= low && strength < high);
  const strength = mean(inside.map((answer) => answer.strength));
  const right = mean(inside.map((answer) => answer.right));
  const share = (right * inside.length + PRIOR * strength) / (inside.length + PRIOR);
  return { strength, share: Math.min(share, MOST), count: inside.length };
}

const bands = BANDS.slice(1).map((high, i) => bandFrom(BANDS[i], high));
for (let i = bands.length - 2; i >= 0; i--) bands[i].share = Math.min(bands[i].share, bands[i + 1].share);

const header = `# How often an article's place was right, by the strength of its evidence: ${answers.length} parts of articles read by hand
# (test/gold), written by generate/placeConfidence.mjs. In between it rises in a straight line.
# strength\tshare that was right\tparts counted
`;
const rows = bands.map(({ strength, share, count }) => `${strength.toFixed(2)}\t${share.toFixed(2)}\t${count}\n`);
writeFileSync(new URL('../placeConfidence.tsv', import.meta.url), header + rows.join(''));
