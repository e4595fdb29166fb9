/** Every picture by itself: small, plain, and with a ground of its own, so that it can be read on any page and on paper. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Picture {
  readonly name: string;
  readonly source: string;
}

interface Shape {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a kind of picture is drawn in, and the most bytes it may have. */
interface Kind {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

const picture: Kind = { width: 96, height: 96, bytes: 1536 };
const scene: Kind = { width: 640, height: 300, bytes: 9216 };

// What draws. No style, script, words, names for others to find, addresses, filters, gradients, or anything see-through.
const elements = ['svg', 'path'];
const attributes = ['xmlns', 'viewBox', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'd'];

const folder = new URL('../../src/pictures/', import.meta.url);
const pictures: readonly Picture[] = readdirSync(folder).map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }));

test('there are pictures, each a drawing named in small letters', () => {
  assert.notEqual(pictures.length, 0);
  assert.deepEqual(pictures.map(({ name }) => name).filter((name) => !/^[a-z]+(-[a-z]+)*\.svg$/.test(name)), []);
});

test('every picture is well formed, and a drawing and nothing else', () => assert.deepEqual(pictures.flatMap(notDrawn), []));

test('a picture that is broken, or does more than draw, is noticed', () => {
  const around = (inside: string): Picture => ({ name: 'planted', source: `<svg viewBox="0 0 96 96">\n${inside}</svg>\n` });
  assert.deepEqual(notDrawn(around('  <path d="M0 0"/>\n')), []);
  for (const inside of ['<text/>', '<style/>', '<script/>', '<path style="fill:red"/>', '<path id="a"/>', '<path href="#a"/>', '<path fill="url(#a)"/>', '<path filter="a"/>', '<path opacity=".5"/>', '<linearGradient/>']) {
    assert.equal(notDrawn(around(inside)).length, 1, inside);
  }
  for (const inside of ['<path>', '<path d="M0 0" d="M1 1"/>', '<path d=M0/>', '<!-- a -->', 'words', '<path d="<"/>', '&amp;', '</svg>']) {
    assert.throws(() => notDrawn(around(inside)), /planted/, inside);
  }
});

test('every picture says that it is SVG, without which no browser shows it as an image', () => {
  assert.deepEqual(pictures.filter((one) => rootOf(one)['xmlns'] !== 'http://www.w3.org/2000/svg').map(({ name }) => name), []);
});

test('every picture has the box of its kind and leaves its size to the page', () => {
  const box = ({ width, height }: Kind) => `0 0 ${width} ${height}`;
  assert.deepEqual(pictures.filter((one) => rootOf(one)['viewBox'] !== box(kindOf(one))).map(({ name }) => name), []);
});

test('every picture is small', () => {
  assert.deepEqual(pictures.filter((one) => Buffer.byteLength(one.source) > kindOf(one).bytes).map(({ name }) => name), []);
});

test('every number is written with one decimal at most', () => {
  assert.deepEqual(pictures.filter(({ source }) => /\.\d\d/.test(source)).map(({ name }) => name), []);
});

test('every picture lies on a ground of its own, opaque and nearly as wide and high as its box', () => {
  const groundless = pictures.filter((one) => {
    const { fill = '', stroke, d = '' } = groundOf(one);
    const { width, height } = kindOf(one);
    const [across, down] = extentOf(d);
    return !/^#[0-9a-f]{6}$/.test(fill) || stroke !== 'none' || across < width * 0.85 || down < height * 0.65;
  });
  assert.deepEqual(groundless.map(({ name }) => name), []);
});

test('the ink can be seen on the ground, and on every other colour that it meets: 3 to 1 (WCAG 1.4.11)', () => {
  const faint = pictures.flatMap((one) => {
    const { stroke: ink = '' } = rootOf(one);
    const fills = new Set(shapesOf(one).map(({ attributes: has }) => has['fill'] ?? 'none'));
    return [...fills].filter((fill) => fill !== 'none' && fill !== ink).filter((fill) => contrast(ink, fill) < 3).map((fill) => `${one.name}: ${ink} on ${fill}`);
  });
  assert.deepEqual(faint, []);
});

const kindOf = ({ name }: Picture): Kind => (name.startsWith('scene-') ? scene : picture);

const rootOf = (one: Picture) => shapesOf(one)[0]?.attributes ?? {};

const groundOf = (one: Picture) => shapesOf(one)[1]?.attributes ?? {};

function notDrawn(one: Picture): string[] {
  return shapesOf(one).flatMap(({ element, attributes: has }) => [
    ...(elements.includes(element) ? [] : [`${one.name}: <${element}>`]),
    ...Object.keys(has).filter((name) => !attributes.includes(name)).map((name) => `${one.name}: ${name}`),
    ...Object.values(has).filter((value) => value.includes('url(')).map((value) => `${one.name}: ${value}`),
  ]);
}

/** Reads a picture by a grammar far smaller than XML’s, so that what it accepts is well formed: one root, and shapes inside. */
function shapesOf({ name, source }: Picture): Shape[] {
  const [, root, inside] = /^(<svg(?: [\w-]+="[^"<&]*")+>)\n((?:\s*<\w+(?: [\w-]+="[^"<&]*")*\/>\s*)*)<\/svg>\n$/.exec(source) ?? [];
  if (root === undefined || inside === undefined) throw new Error(`${name} is not one <svg> with closed shapes in it`);
  return [root, ...inside.match(/<[^>]+>/g) ?? []].map((tag) => {
    const has = [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, attribute = '', value = '']) => [attribute, value] as const);
    if (new Set(has.map(([attribute]) => attribute)).size < has.length) throw new Error(`${name} says the same attribute twice: ${tag}`);
    return { element: /\w+/.exec(tag)?.[0] ?? '', attributes: Object.fromEntries(has) };
  });
}

/** How far a path of absolute points reaches across and down. */
function extentOf(d: string): readonly [across: number, down: number] {
  assert.match(d, /^[MCSLQZ\d. -]+$/, 'a ground is drawn in absolute points');
  const numbers = (d.match(/-?\d+(?:\.\d)?/g) ?? []).map(Number);
  const reach = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return [reach(numbers.filter((_, index) => index % 2 === 0)), reach(numbers.filter((_, index) => index % 2 === 1))];
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`“${colour}” is not a colour`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
