// Writes OpenCC's dictionaries and the way of each conversion through them, as opencc-js 1.4 goes it.
// Source: npm opencc-js (MIT; dictionaries Apache-2.0, BYVoid/OpenCC).
import { configs, from as fromDictionaries, to as toDictionaries } from 'opencc-js/preset';

const sources = { s: 'cn', t: 't', tw: 'tw', hk: 'hk' };
const targets = { s: 'cn', t: 't', tw: 'tw', twp: 'twp', hk: 'hk' };

/** opencc-js's own name for a conversion (its ConverterBuilder). */
function configName(from, to) {
  if (from === 'cn') return `s2${to}`;
  return to === 'cn' ? `${from}2s` : `${from}2${to}`;
}

/** Without a configuration of its own, a conversion goes through the `t` form. */
function route(from, to) {
  const config = configs[configName(from, to)];
  if (config) {
    return {
      normalization: config.normalizationChain ?? [],
      segmentation: config.segmentation ?? [],
      chain: config.conversionChain,
    };
  }
  return {
    normalization: [],
    segmentation: [],
    chain: [...(from === 't' ? [] : fromDictionaries[from]), ...(to === 't' ? [] : toDictionaries[to])],
  };
}

export function openccTable() {
  const names = new Map();
  const name = (dictionary) => {
    if (!names.has(dictionary)) names.set(dictionary, `D${names.size}`);
    return names.get(dictionary);
  };
  const groups = (list) => list.map((group) => group.map(name).join(',')).join(';');
  const routes = [];
  for (const [s, from] of Object.entries(sources)) {
    for (const [t, to] of Object.entries(targets)) {
      if (from === to) continue;
      const { normalization, segmentation, chain } = route(from, to);
      routes.push(['route', s, t, groups(normalization), segmentation.map(name).join(','), groups(chain)].join('\t'));
    }
  }
  const dictionaries = [...names].map(([text, id]) => `dictionary\t${id}\t${text}`);
  return [
    '# OpenCC (Apache-2.0): dictionaries, and the groups of them that each conversion goes through',
    ...dictionaries,
    ...routes,
  ]
    .join('\n')
    .concat('\n');
}
