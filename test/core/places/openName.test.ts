import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

describe('A name that is left open', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const open = (text: string, character: string): readonly [string, number] | null => {
    const folded = engine.fold(text);
    const found = engine.openNameAt(folded, text.indexOf(character));
    return found && [text.slice(found.start, found.end), found.bearers.length];
  };

  it('Should be told from any of its characters, with all who bear it', () => {
    for (const character of '朝阳区') assert.deepEqual(open('昨天朝阳区派员交流', character), ['朝阳区', 2]);
    assert.deepEqual(open('來自鼓樓區的隊伍', '樓'), ['鼓樓區', 4]);
  });

  it('Should be a township’s too', () => {
    const found = open('他在城关镇开店', '关');
    assert.equal(found?.[0], '城关镇');
    assert.ok(found[1] > 50);
  });

  it('Should not be told of a name that one place bears alone, nor of words that are no full name', () => {
    assert.equal(open('溆浦县的橘子', '浦'), null);
    assert.equal(open('朝阳产业', '阳'), null);
    assert.equal(open('老城区改造', '城'), null);
    assert.equal(open('今天天气好', '天'), null);
    assert.equal(open('', '区'), null);
  });

  it('Should not be told beside the name, nor where another word goes on', () => {
    assert.equal(open('朝阳区派员', '派'), null);
    assert.equal(open('在朝阳区的人', '在'), null);
    assert.equal(open('朝阳区域发展', '阳'), null);
  });
});
