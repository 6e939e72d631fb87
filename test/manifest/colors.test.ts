import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Kind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';
interface Contributed {
  id: string;
  defaults: Record<Kind, string>;
}

/**
 * The editor's backgrounds in the themes that VS Code brings along: `editor.background` of its
 * extensions/theme-(name)/themes/*.json, those of Light+ and Dark+ as far as they differ from the Modern ones.
 */
const backgrounds: Record<Kind, Record<string, string>> = {
  light: { 'Light Modern': '#FFFFFF', 'Solarized Light': '#FDF6E3', 'Quiet Light': '#F5F5F5' },
  dark: {
    'Dark Modern': '#1F1F1F',
    'Dark+': '#1E1E1E',
    Monokai: '#272822',
    'Solarized Dark': '#002B36',
    Abyss: '#000C18',
    'Tomorrow Night Blue': '#002451',
    'Kimbie Dark': '#221A0F',
    Red: '#390000',
  },
  highContrast: { 'Dark High Contrast': '#000000' },
  highContrastLight: { 'Light High Contrast': '#FFFFFF' },
};

/**
 * What a colour that names one of VS Code's own is in the default theme of a kind: light_modern.json, dark_modern.json,
 * hc_black.json, hc_light.json of extensions/theme-defaults, else the default of
 * src/vs/platform/theme/common/colors/baseColors.ts.
 */
const ofTheWorkbench: Record<string, Record<Kind, string>> = {
  'editor.foreground': { light: '#3B3B3B', dark: '#CCCCCC', highContrast: '#FFFFFF', highContrastLight: '#292929' },
  'textLink.foreground': { light: '#005FB8', dark: '#4DAAFC', highContrast: '#21A6FF', highContrastLight: '#0F4A85' },
  descriptionForeground: {
    light: '#3B3B3B',
    dark: '#9D9D9D',
    highContrast: '#FFFFFFB3',
    highContrastLight: '#292929B3',
  },
};

const kinds = Object.keys(backgrounds) as Kind[];
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { colors: Contributed[] } };

type Rgb = readonly [number, number, number];

/** Over what is behind it, where it has an opacity. */
function rgb(hex: string, behind: Rgb = [0, 0, 0]): Rgb {
  const [red = 0, green = 0, blue = 0, alpha = 255] = (hex.slice(1).match(/../gu) ?? []).map((two) =>
    parseInt(two, 16),
  );
  const over = (own: number, other: number): number => (own * alpha + other * (255 - alpha)) / 255;
  return [over(red, behind[0]), over(green, behind[1]), over(blue, behind[2])];
}

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(color: string, background: string): number {
  const behind = rgb(background);
  const [light = 0, dark = 0] = [luminance(rgb(color, behind)), luminance(behind)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('The colours of the extension', () => {
  it('Should measure contrast as WCAG does', () => {
    assert.equal(contrast('#000000', '#FFFFFF'), 21);
    assert.equal(contrast('#FFFFFF00', '#FFFFFF'), 1);
    assert.equal(contrast('#767676', '#FFFFFF').toFixed(2), '4.54');
  });

  const isBackground = ({ id }: Contributed): boolean => id.endsWith('Background');

  for (const { id, defaults } of manifest.contributes.colors.filter(isBackground)) {
    for (const kind of kinds) {
      it(`Should leave text legible: ${id} in ${kind} themes`, () => {
        const [background = '#000000'] = Object.values(backgrounds[kind]);
        const over = rgb(defaults[kind], rgb(background));
        const hex = `#${over.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
        const ratio = contrast(ofTheWorkbench['editor.foreground']?.[kind] ?? hex, hex);
        assert.ok(ratio >= 4.5, `text on ${hex}: ${ratio.toFixed(2)}`);
      });
    }
  }

  const isBorder = ({ id }: Contributed): boolean => id.endsWith('Border');

  // A border says something where no colour lies behind the text; elsewhere it may be nothing.
  for (const { id, defaults } of manifest.contributes.colors.filter(isBorder)) {
    for (const kind of ['highContrast', 'highContrastLight'] as const) {
      it(`Should be seen: ${id} in ${kind} themes`, () => {
        const [background = '#000000'] = Object.values(backgrounds[kind]);
        assert.ok(contrast(defaults[kind], background) >= 3);
        const behind = manifest.contributes.colors.find((other) => other.id === id.replace('Border', 'Background'));
        assert.equal(contrast(behind?.defaults[kind] ?? '', background), 1, 'nothing lies behind the text');
      });
    }
  }

  const isOfText = (color: Contributed): boolean => !isBackground(color) && !isBorder(color);

  for (const { id, defaults } of manifest.contributes.colors.filter(isOfText)) {
    for (const kind of kinds) {
      it(`Should be legible: ${id} in ${kind} themes`, () => {
        const own = defaults[kind];
        const [first = '#000000', ...others] = Object.values(backgrounds[kind]);
        const color = own.startsWith('#') ? own : ofTheWorkbench[own]?.[kind];
        assert.ok(color, `what ${own} is should stand in this test`);
        for (const background of own.startsWith('#') ? [first, ...others] : [first]) {
          const ratio = contrast(color, background);
          assert.ok(ratio >= 4.5, `${color} on ${background}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }
});
