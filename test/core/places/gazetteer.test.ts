import assert from 'node:assert/strict';
import type { Gazetteer } from '../../../src/core/places/gazetteer/gazetteerQuery';
import { built } from '../../tables';

describe('The gazetteer', () => {
  let gazetteer: Gazetteer;
  before(async () => {
    gazetteer = (await built()).engine.gazetteer;
  });

  it('Should hold the 34 provinces in the order of their codes', () => {
    const provinces = gazetteer.children(null);
    assert.equal(provinces.length, 34);
    assert.deepEqual(
      provinces.map(({ code }) => code),
      provinces.map(({ code }) => code).sort(),
    );
  });

  it('Should give counties and townships by code', () => {
    assert.deepEqual(gazetteer.byCode('370212')?.path, ['山东省', '青岛市', '崂山区']);
    assert.equal(gazetteer.byCode(gazetteer.children('431224')[0]?.code ?? '')?.level, 'township');
  });

  it('Should not invent a division for an unknown code', () => {
    assert.equal(gazetteer.byCode('999999'), undefined);
    assert.equal(gazetteer.byCode('370212999'), undefined);
    assert.deepEqual(gazetteer.children('999999'), []);
  });

  it('Should put the townships of a city without counties right below it', () => {
    const below = gazetteer.children('441900');
    assert.ok(below.some(({ name }) => name === '石碣镇'));
    assert.ok(below.every(({ level }) => level === 'township'));
  });

  it('Should find a name in either script and in pinyin', () => {
    for (const query of ['濟源', '济源', 'jiyuan']) {
      assert.ok(
        gazetteer.search(query).some(({ name }) => name === '济源市'),
        query,
      );
    }
  });

  it('Should answer nothing to an empty search', () => {
    assert.deepEqual(gazetteer.search(' '), []);
  });

  it('Should find the division of an official path', () => {
    assert.equal(gazetteer.byPath(['上海市', '上海市', '普陀区'])?.code, '310107');
  });

  it('Should give every division its official name, though another is matched', () => {
    assert.equal(gazetteer.byCode('610424')?.name, '乾县');
    assert.ok(gazetteer.children('330112').some(({ name }) => name === '於潜镇'));
  });

  it('Should give each township its own code, in the order of the codes', () => {
    for (const code of ['510182', '653223', '441900', '710100']) {
      const codes = gazetteer.children(code).map((division) => division.code);
      assert.ok(codes.length > 0);
      assert.deepEqual(codes, [...new Set(codes)].sort());
      for (const one of codes) assert.equal(gazetteer.byCode(one)?.code, one);
    }
  });

  it('Should hold the zones that stand as counties', () => {
    assert.ok(gazetteer.children('340400').some(({ short }) => short === '毛集实验区'));
  });
});
