// Looks live in the kit alone: no raw colour, size or font elsewhere, no piece that the gallery does not show.
import { describe, expect, test } from 'vitest';
import { files, read } from './files.ts';

const kit = files.filter((file) => file.startsWith('extension/kit/'));
const tokensFile = 'extension/kit/theme/tokens.css';
const tokens = read(tokensFile);

/** Rooms of the extension that draw, and those that might be tempted to. */
const outside = files.filter(
  (file) => /^extension\/(panel|page|worker|entrypoints)\//.test(file) && /\.(ts|tsx|css|html)$/.test(file),
);

/** The one button in other people's pages: a few bytes in a shadow root, where the kit's sheets cannot reach. */
const floatingButton = 'extension/page/floating-button.ts';

const hexColour = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![-\w/])/i;
const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*[\d.]/i;
const font = /\bfont(?:-size|-family|Size|Family)?\s*:/;
const size = /(?<![\w-])\d*\.?\d+(?:px|rem|em|pt)\b/;

/** "file:line" of every line that a rule finds; comments may say what they like. */
function places(among: readonly string[], isWrong: (line: string, file: string) => boolean): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) =>
        !/^\s*(\/\/|\/?\*)/.test(line) && isWrong(line, file) ? [`${file}:${at + 1}`] : [],
      ),
  );
}

/** In code, a size is a look only where a style is set. */
const isStyling = (line: string, file: string) => file.endsWith('.css') || /style=|style:|cssText/.test(line);

describe('outside the kit', () => {
  const drawn = outside.filter((file) => file !== floatingButton);

  test('no raw colour', () => {
    expect(places(drawn, (line) => hexColour.test(line) || colourFunction.test(line))).toEqual([]);
  });

  test('no font of its own', () => {
    expect(places(drawn, (line) => font.test(line))).toEqual([]);
  });

  test('no raw size', () => {
    expect(places(drawn, (line, file) => isStyling(line, file) && size.test(line))).toEqual([]);
  });

  test('the floating button wears the colours of the tokens', () => {
    const known = new Set(tokens.match(/#[0-9a-f]{6}\b/gi)?.map((each) => each.toLowerCase()));
    const full = (hex: string) => (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex).toLowerCase();
    const worn = files.includes(floatingButton)
      ? (read(floatingButton).match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi) ?? [])
      : [];
    expect(worn.map(full).filter((each) => !known.has(each))).toEqual([]);
  });

  test('the rules can fail', () => {
    expect(hexColour.test("color: '#005eb8'")).toBe(true);
    expect(hexColour.test('href="#/channels"')).toBe(false);
    expect(hexColour.test("from '#shared/basics/ids.ts'")).toBe(false);
    expect(colourFunction.test('rgb(0 0 0 / 50%)')).toBe(true);
    expect(font.test('fontSize: 12')).toBe(true);
    expect(isStyling('<p style={{ padding: "3px" }}>', 'a.tsx') && size.test('padding: "3px"')).toBe(true);
    expect(size.test('var(--ph-space-12px)')).toBe(false);
  });
});

describe('inside the kit', () => {
  const sheets = kit.filter((file) => file.endsWith('.css'));

  test('raw colours stand in the tokens alone', () => {
    const others = sheets.filter((file) => file !== tokensFile);
    expect(places(others, (line) => hexColour.test(line) || colourFunction.test(line))).toEqual([]);
  });

  test('every token that is used is defined', () => {
    const defined = new Set(tokens.match(/--ph-[\w-]+(?=:)/g));
    const used = sheets.flatMap((file) =>
      [...read(file).matchAll(/var\((--ph-[\w-]+)/g)].map(([, name]) => `${file} ${name}`),
    );
    expect(used.filter((use) => !defined.has(use.split(' ')[1] as string))).toEqual([]);
  });

  test('every token that is defined is used', () => {
    const everywhere = sheets.map(read).join('\n');
    // A whole scale is kept even where a step waits for its first use.
    const scales = /^--ph-(space|size|line|tone|on-tone|font)/;
    const unused = [...new Set(tokens.match(/--ph-[\w-]+(?=:)/g))].filter(
      (name) => !everywhere.includes(`var(${name})`) && !scales.test(name),
    );
    expect(unused).toEqual([]);
  });

  test('it knows no feature and asks no browser', () => {
    const isForeign = (line: string) =>
      /from '#(?!extension\/kit\/)/.test(line) ||
      /\b(chrome|browser)\.\w+\.|webextension-polyfill|\bfetch\(/.test(line);
    expect(places(kit, isForeign)).toEqual([]);
  });

  test('each piece is shown in the gallery', () => {
    const gallery = kit
      .filter((file) => file.startsWith('extension/kit/gallery/'))
      .map(read)
      .join('\n');
    const doors = ['index.ts', 'late.ts'].map((door) => read(`extension/kit/${door}`)).join('\n');
    const shelves = [...doors.matchAll(/export \* from '\.\/([^']+)'/g)];
    const pieces = shelves.flatMap(([, file]) =>
      [...read(`extension/kit/${file}`).matchAll(/^export function ([A-Z]\w*)/gm)].map(
        ([, name]) => name as string,
      ),
    );
    expect(pieces.length).toBeGreaterThan(30);
    expect(pieces.filter((name) => !new RegExp(`<${name}\\b`).test(gallery))).toEqual([]);
  });
});
