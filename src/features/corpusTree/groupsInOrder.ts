import { env } from 'vscode';
import { groupOrder } from '../../core/index';
import type { GroupCount } from '../../core/index';
import type { Services } from '../../host/services';
import type { PlaceOrder } from './arrangement';

export type CompareGroups = (a: GroupCount, b: GroupCount) => number;

/** The order of groups beside each other. */
export async function comparisonOfGroups(
  services: Pick<Services, 'engine'>,
  orderPlacesBy: PlaceOrder,
): Promise<CompareGroups> {
  const places = orderPlacesBy === 'pinyin' ? 'name' : orderPlacesBy;
  const pinyin = places === 'name' ? await pinyinOfPlaces(services) : (): string => '';
  const { compare } = new Intl.Collator(['zh-u-co-pinyin', env.language]);
  return groupOrder({ places, compareNames: (a, b) => compare(pinyin(a), pinyin(b)) || compare(a.name, b.name) });
}

/** The gazetteer knows how a place is read (重庆 is chongqing); a collation by characters does not. */
async function pinyinOfPlaces(
  services: Pick<Services, 'engine'>,
): Promise<(group: Pick<GroupCount, 'code'>) => string> {
  const { gazetteer } = await services.engine();
  return ({ code }) => (code === null ? '' : (gazetteer.byCode(code)?.pinyin ?? ''));
}
