import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/index';
import { built } from '../../tables';
import { SNIPPETS } from './dateSnippets';

function dated({ dates }: Article): string[] {
  return dates.flatMap(({ text, value }) => (value === null ? [] : [`${text}=${value}`]));
}

describe('dates and credits of other articles', () => {
  for (const { text, dates, credits } of SNIPPETS) {
    it(`Should read “${text.slice(0, 24).replace(/\n/gu, ' ')}…” as a careful reader does`, async () => {
      const { engine } = await built();
      const article = engine.analyze({ path: 'a.txt', text });
      const heads = Object.fromEntries(Object.keys(credits ?? {}).map((role) => [role, article[role as 'title']]));
      assert.deepEqual({ dates: dated(article), credits: heads }, { dates, credits: credits ?? {} });
    });
  }
});
