import type { ArticlePlace, Division } from '../../core/index';

/** An administrative division as the place of an article, by the reader's own word. */
export function placeOf(division: Division): ArticlePlace {
  const levels: Record<string, string> = {};
  for (let at: Division | null = division; at; at = at.parent) levels[at.level] = at.name;
  return {
    province: levels['province'] ?? division.name,
    prefecture: levels['prefecture'] ?? null,
    county: levels['county'] ?? null,
    code: division.code,
    ...{ confidence: 1, evidence: [], rivals: [] },
  };
}
