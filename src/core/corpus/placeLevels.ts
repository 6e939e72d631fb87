import type { ArticlePlace } from '../article/model';
import type { GroupStep } from './groupStep';

/** What the statistics put between a province and its counties where there is no prefecture. */
const noPrefecture = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;

/**
 * The way from the root to a place: province › prefecture › county. A municipality is no prefecture of itself, and a
 * county that a province governs directly stands right below it.
 */
export function placeLevels({
  province,
  prefecture,
  county,
  code,
}: Pick<ArticlePlace, 'province' | 'prefecture' | 'county' | 'code'>): readonly GroupStep[] {
  const steps: GroupStep[] = [step('province', province, code, 2)];
  if (prefecture !== null && prefecture !== province && !noPrefecture.test(prefecture)) {
    steps.push(step('prefecture', prefecture, code, 4));
  }
  if (county !== null && county !== prefecture) steps.push(step('county', county, code, 6));
  return steps;
}

/** A level is known by its name, because the codes of a level can change from year to year while its name stays. */
function step(kind: 'province' | 'prefecture' | 'county', name: string, code: string, digits: 2 | 4 | 6): GroupStep {
  return { key: name, kind, name, code: code.slice(0, digits).padEnd(6, '0') };
}
