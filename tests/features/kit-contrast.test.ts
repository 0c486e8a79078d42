// The colours of both themes, measured as WCAG 2.2 measures them: words keep 4.5 to 1, edges to act on keep 3 to 1.
import { describe, expect, test } from 'vitest';
import { read } from '#tests/house/files.ts';

const pairs = new Map(
  [
    ...read('extension/kit/theme/tokens.css').matchAll(
      /(--ph-[\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g,
    ),
  ].map(([, name, light, dark, both]) => [name as string, { light: light ?? both, dark: dark ?? both }]),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'surface-raised'];
const on = (inks: string[], among: string[]) =>
  inks.flatMap((ink) => among.map((ground) => [ink, ground] as const));

const words = [
  ...on(['text', 'text-muted', 'link', 'link-hover', 'danger', 'success'], grounds),
  ...on(['text', 'text-muted'], ['field', 'surface-sunk', 'quiet-soft', 'surface-hover']),
  ...on(['link', 'link-hover'], ['surface-hover', 'accent-soft']),
  ...[
    'accent',
    'accent-soft',
    'success',
    'success-soft',
    'warning-soft',
    'danger',
    'danger-soft',
    'quiet-soft',
    'bar',
  ].map((ground) => [`on-${ground}`, ground] as const),
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger-hover'],
  ['on-bar', 'bar-hover'],
  ...[1, 2, 3, 4, 5].map((tone) => [`on-tone-${tone}`, `tone-${tone}`] as const),
  ...on(['toast-text', 'toast-success', 'toast-info', 'toast-warning', 'toast-danger'], ['toast-ground']),
  ['focus-text', 'focus-ground'],
] as const;

const edges = [
  ...on(['line-strong', 'ring', 'accent', 'warning'], [...grounds, 'field']),
  ...on(['accent'], ['accent-soft']),
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const measure = ([ink, ground]: readonly [string, string]) => {
    const one = pairs.get(`--ph-${ink}`)?.[theme];
    const other = pairs.get(`--ph-${ground}`)?.[theme];
    if (!one || !other) throw new Error(`There is no token for ${ink} on ${ground}.`);
    return contrast(one, other);
  };

  test.each(words)('%s can be read on %s', (ink, ground) => {
    expect(measure([ink, ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s can be seen on %s', (ink, ground) => {
    expect(measure([ink, ground])).toBeGreaterThanOrEqual(3);
  });
});

test('the measure agrees with the published ones', () => {
  expect(contrast('#005eb8', '#ffffff')).toBeCloseTo(6.38, 1);
  expect(contrast('#005eb8', '#0f1722')).toBeCloseTo(2.82, 1);
});
