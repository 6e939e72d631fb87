import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Heading } from '../../../src/core/index';
import { built } from '../../tables';

type Section = Pick<Heading, 'start' | 'end' | 'level' | 'runIn'>;

function gold(): { file: string; sections: Section[] }[] {
  const lines = readFileSync('test/gold/seeds/articles.jsonl', 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { file: string; sections: Section[] });
}

const key = ({ start, end, level, runIn }: Section): string => [start, end, level, runIn].join(' ');

describe('headings of the sample articles', () => {
  it('Should agree with a careful reader: F1 of at least 0.95', async () => {
    const { engine } = await built();
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const { file, sections } of gold()) {
      const { headings } = engine.analyze({ path: file, text: readFileSync(`seeds/${file}`, 'utf8') });
      const keys = new Set(sections.map(key));
      right += headings.filter((heading) => keys.has(key(heading))).length;
      found += headings.length;
      wanted += sections.length;
    }
    const f1 = (2 * right) / (found + wanted);
    assert.ok(f1 >= 0.95, `F1 ${f1.toFixed(3)}: ${right} right of ${found} found, ${wanted} wanted`);
  });
});
