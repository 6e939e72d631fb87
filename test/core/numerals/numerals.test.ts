import assert from 'node:assert/strict';
import { numeralAt } from '../../../src/core/numerals/numeralAt';

function value(text: string): string {
  const numeral = numeralAt(text, text, 0);
  if (!numeral) return 'none';
  const { low, high, open, end } = numeral;
  return `${low === high ? low : `${low}…${high}`}${open ? '+' : ''}${end < text.length ? ` | ${text.slice(end)}` : ''}`;
}

describe('A numeral', () => {
  const written: readonly (readonly [string, string])[] = [
    ['29000', '29000'],
    ['1,234,567', '1234567'],
    ['2.9万', '29000'],
    ['1.2亿', '120000000'],
    ['1亿2千万', '120000000'],
    ['3万5千', '35000'],
    ['200多', '200 | 多'],
    ['3千余', '3000+'],
    ['10多万', '100000+'],
    ['600多万', '6000000+'],
    ['三百二十', '320'],
    ['两千零五', '2005'],
    ['三百五', '350'],
    ['一万二', '12000'],
    ['三亿五千万', '350000000'],
    ['一万亿', '1000000000000'],
    ['十五六', '15…16'],
    ['三四十', '30…40'],
    ['两三', '2…3'],
    ['几十', '20…90'],
    ['数百', '200…900'],
    ['十几', '11…19'],
    ['百余', '100+'],
    ['三百多万', '3000000+'],
    ['二〇二二', '2022'],
    ['三点五', '3.5'],
    ['廿八', '28'],
    ['壹佰贰拾', '120'],
  ];
  for (const [text, expected] of written) {
    it(`Should read ${text} as ${expected}`, () => {
      assert.equal(value(text), expected);
    });
  }

  it('Should leave the 千 of a unit to the unit', () => {
    assert.equal(value('5千米'), '5 | 千米');
    assert.equal(value('20千克'), '20 | 千克');
    assert.equal(value('0.99百分点'), '0.99 | 百分点');
  });

  it('Should join groups across a full-width comma where a unit stands behind them, but no row of counts', () => {
    assert.equal(numeralAt('12,345元', '12，345元', 0)?.low, 12345);
    assert.equal(numeralAt('1,200', '１，２００', 0)?.low, 1200);
    assert.equal(numeralAt('1,234', '1，234', 0)?.low, 1);
    assert.equal(numeralAt('别1,234户', '别1，234户', 1)?.low, 1);
    assert.equal(numeralAt('1,234,56户', '1，234，56户', 0)?.low, 1);
  });

  it('Should not group digits behind a leading zero, nor read the beginning of a unit as a multiplier', () => {
    assert.equal(numeralAt('0,123人', '0,123人', 0)?.low, 0);
    assert.equal(numeralAt('5千安', '5千安', 0)?.low, 5);
    assert.equal(numeralAt('5千克', '5千克', 0)?.low, 5);
    assert.equal(numeralAt('5千人', '5千人', 0)?.low, 5000);
  });

  it('Should not read two digits side by side as a number', () => {
    assert.equal(value('五四'), 'none');
    assert.equal(value('一一'), 'none');
    assert.equal(value('三八'), 'none');
  });

  it('Should not take 几 or 数 without a unit for a number', () => {
    assert.equal(value('几名'), 'none');
    assert.equal(value('数名'), 'none');
    assert.equal(numeralAt('人数百分之', '人数百分之', 1), undefined);
  });
});
