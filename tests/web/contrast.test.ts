/** Every pair of colours that meets on a page, computed from the tokens as they are compiled, in light and in dark. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

type Theme = 'light' | 'dark';
type Colours = Readonly<Record<string, string>>;

const themes: readonly Theme[] = ['light', 'dark'];

// What is read on what: 4.5 to 1 (WCAG 1.4.3).
const read: readonly (readonly [ink: string, ground: string])[] = [
  ...['paper', 'child-paper', 'wash', 'field', 'sky', 'leaf', 'peach'].flatMap((ground) => [['ink', ground], ['soft-ink', ground]] as const),
  ...['paper', 'child-paper', 'wash', 'field'].flatMap((ground) => [['accent', ground], ['coral', ground]] as const),
  ['on-accent', 'accent'], ['on-panel', 'panel'], ['on-coral', 'coral'], ['on-sun', 'sun'], ['peach', 'ink'],
];

// What must be seen beside what, to know a control, its state or the focus: 3 to 1 (WCAG 1.4.11).
const seen: readonly (readonly [mark: string, ground: string])[] = [
  ...['paper', 'child-paper', 'wash', 'field', 'sky', 'leaf', 'peach'].flatMap((ground) => [['edge', ground], ['focus', ground]] as const),
  ['accent', 'paper'], ['accent', 'child-paper'], ['accent', 'field'], ['coral', 'paper'], ['coral', 'field'],
];

const tokens = readTokens();

for (const theme of themes) {
  test(`words can be read on every ground in ${theme}`, () => assert.deepEqual(tooClose(tokens[theme], read, 4.5), []));
  test(`controls and the focus can be seen on every ground in ${theme}`, () => assert.deepEqual(tooClose(tokens[theme], seen, 3), []));

  test(`every council’s accent can be read and written on in ${theme}`, () => {
    const profiles = councils();
    assert.notEqual(profiles.length, 0);
    for (const { id, accent } of profiles) {
      const colours = { ...tokens[theme], accent: accent[theme], panel: theme === 'light' ? accent.light : tokens.dark['panel'] ?? '' };
      assert.deepEqual([...tooClose(colours, read, 4.5), ...tooClose(colours, seen, 3)], [], id);
    }
  });
}

test('the colours of a browser’s own frame are those of the paper', () => {
  const page = readFileSync(new URL('../../src/layouts/Page.astro', import.meta.url), 'utf8');
  const framed = [...page.matchAll(/name="theme-color" content="(#\w+)"/g)].map((match) => match[1]);
  assert.deepEqual(framed, themes.map((theme) => tokens[theme]['paper']));
});

test('black on white is 21 to 1', () => assert.equal(contrast('#000000', '#ffffff'), 21));

function tooClose(colours: Colours, pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs.flatMap(([mark, ground]) => {
    const ratio = contrast(colourOf(colours, mark), colourOf(colours, ground));
    return ratio < least ? [`${mark} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });
}

function colourOf(colours: Colours, name: string): string {
  const value = colours[name] ?? '';
  const same = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (same) return colourOf(colours, same);
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--${name} is “${value}”, not a colour`);
  return value;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readTokens(): Readonly<Record<Theme, Colours>> {
  const { css } = compile(fileURLToPath(new URL('../../src/styles/_tokens.scss', import.meta.url)));
  const [before = '', after = ''] = css.split(/@media screen and \(prefers-color-scheme: dark\)/);
  const light = propertiesOf(before);
  return { light, dark: { ...light, ...propertiesOf(after.slice(0, after.indexOf('}'))) } };
}

function propertiesOf(css: string): Colours {
  return Object.fromEntries([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

interface Accented {
  readonly id: string;
  readonly accent: Readonly<Record<Theme, string>>;
}

function councils(): readonly Accented[] {
  const folder = new URL('../../src/councils/profiles/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Accented);
}
