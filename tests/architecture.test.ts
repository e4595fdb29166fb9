import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longTables, mayImport, onlyIn } from './support/architecture.ts';
import { exists, filesLike, importsOf, ownerOf, packageOf, type SourceFile } from './support/source-files.ts';
import { plainText, tagsOf } from './support/template.ts';

const sources = filesLike('src/**/*.{ts,tsx,astro}');
const styles = filesLike('src/**/*.{css,scss}');

const planted = (path: string, text: string): SourceFile[] => [{ path, text }];
const codeOf = (text: string) => text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
const tagsIn = (files: readonly SourceFile[]) =>
  files.filter(({ path }) => path.endsWith('.astro')).flatMap(({ path, text }) => tagsOf(text).map((tag) => ({ path, tag })));
const attributesOf = (files: readonly SourceFile[]) =>
  tagsIn(files).flatMap(({ path, tag }) => tag.attributes.map((attribute) => ({ path, tag: tag.name, name: attribute.name, plain: plainText(attribute) ?? '' })));
const saying = (pattern: RegExp) => (files: readonly SourceFile[]) =>
  files.flatMap(({ path, text }) => [...codeOf(text).matchAll(pattern)].map(([what]) => `${path}: ${what.trim()}`));

const wrongWay = (files: readonly SourceFile[]) =>
  files.flatMap((file) => {
    const owner = ownerOf(file.path);
    const row = mayImport[owner];
    if (!row) return [`${file.path}: ${owner} has no row in the table`];
    return importsOf(file)
      .filter(({ ours }) => ours?.startsWith('src/') && ownerOf(ours) !== owner)
      .filter(({ ours = '', typeOnly }) => !row.uses.includes(ownerOf(ours)) && !(typeOnly && row.knows.includes(ownerOf(ours))))
      .map(({ name, typeOnly }) => `${file.path} imports ${typeOnly ? 'the types of ' : ''}${name}`);
  });

test('every folder imports only the folders that the table allows it', () => {
  assert.deepEqual(wrongWay(sources), []);
});

test('an import in the wrong direction is noticed, and a type where only types are allowed is not', () => {
  assert.equal(wrongWay(planted('src/law/rule.ts', "import { decide } from '#journeys/path.ts';")).length, 1);
  assert.equal(wrongWay(planted('src/delivery/worker.ts', "import {\n  type Store,\n  open,\n} from '../store/store.ts';")).length, 1);
  assert.equal(wrongWay(planted('src/delivery/worker.ts', "import { type Store } from '../store/store.ts';")).length, 0);
  assert.equal(wrongWay(planted('src/components/Form.astro', "---\nconst { store } = await import('#store/store.ts');\n---")).length, 1);
  assert.equal(wrongWay(planted('src/gadgets/new.ts', '')).length, 1);
});

const outOfPlace = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    importsOf(file)
      .map(({ name }) => ({ name, places: onlyIn[packageOf(name)] }))
      .filter(({ places }) => places && !places.some((place) => (place.endsWith('/') ? file.path.startsWith(place) : file.path === place)))
      .map(({ name }) => `${file.path} imports ${name}`),
  );

test('a package that belongs to one place is imported nowhere else', () => {
  assert.deepEqual(outOfPlace(sources), []);
  assert.equal(outOfPlace(planted('src/web/draft.ts', "import { DatabaseSync } from 'node:sqlite';\nimport 'astro:content';")).length, 2);
});

test('an import inside the repository names a file that exists', () => {
  const lost = sources.flatMap((file) => importsOf(file).filter(({ ours }) => ours && !exists(ours)).map(({ name }) => `${file.path} imports ${name}`));
  assert.deepEqual(lost, []);
});

const vague = (files: readonly SourceFile[]) =>
  files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|lib|common|misc|types|shared)(?:\/|\.[a-z]+$)/.test(path));

test('no folder or file has a name that says nothing', () => {
  assert.deepEqual(vague(sources), []);
  assert.equal(vague([...planted('src/utils/dates.ts', ''), ...planted('src/web/helpers.ts', '')]).length, 2);
});

const isIndex = (path: string) => path.endsWith('/index.ts') && path !== 'src/journeys/index.ts' && !path.startsWith('src/pages/');
const barrels = (files: readonly SourceFile[]) => files.filter(({ path, text }) => isIndex(path) || /^export \* /m.test(text)).map(({ path }) => path);

test('there are no barrels: an index is a list, and only the journeys have one', () => {
  assert.deepEqual(barrels(sources), []);
  assert.equal(barrels([...planted('src/law/index.ts', ''), ...planted('src/law/all.ts', "export * from './rule.ts';")]).length, 2);
});

const long = (files: readonly SourceFile[]) => files.filter(({ path, text }) => text.split('\n').length > 251 && !(path in longTables)).map(({ path }) => path);

test('no file is longer than 250 lines unless it is a table that is read as one', () => {
  assert.deepEqual(long([...sources, ...styles, ...filesLike('tests/**/*.{ts,mjs}')]), []);
  assert.deepEqual(Object.keys(longTables).filter((path) => !exists(path)), []);
  assert.equal(long(planted('src/law/rule.ts', '\n'.repeat(300))).length, 1);
});

const keeping = saying(/\b(?:localStorage|sessionStorage|indexedDB|serviceWorker|geolocation\b(?!=))/g);

test('nothing is kept in the browser, and nobody is located', () => {
  assert.deepEqual(keeping(sources), []);
  assert.equal(keeping(planted('src/islands/draft.ts', "localStorage.setItem('a', 'b');\n// not localStorage")).length, 1);
  assert.equal(keeping(planted('src/web/headers.ts', "'geolocation=()'")).length, 0);
});

const inlineText = saying(/<style\b|\bis:inline\b|<[a-z][^<>]*\s(?:style|on[a-z]+)=/g);
const inlineAttribute = /^(?:style|on[a-z]+|define:vars)$/;
const inline = (files: readonly SourceFile[]) => [
  ...inlineText(files),
  ...attributesOf(files).filter(({ name }) => inlineAttribute.test(name)).map(({ path, tag, name }) => `${path}: ${name} on ${tag}`),
  ...tagsIn(files).filter(({ tag }) => tag.name === 'script' && tag.children.length > 0).map(({ path }) => `${path}: a script of its own`),
];

test('style and script stand in files of their own, as the content security policy asks', () => {
  // A mail has no such policy, and many programs that show mails read no other style than this.
  assert.deepEqual(inline(sources.filter(({ path }) => !path.startsWith('src/delivery/mails/'))), []);
  assert.ok(inline(planted('src/pages/index.astro', '<p class={list.map((a) => a)} style={colour}>x</p>')).length > 0);
  assert.equal(inline(planted('src/pages/index.astro', '<p>{words}</p><script>start();</script>')).length, 1);
  assert.equal(inline(planted('src/pages/index.astro', '<p>{words}</p><script src="./start.ts"></script>')).length, 0);
  assert.ok(inline(planted('src/pages/index.astro', '<button onclick="go()">x</button><script is:inline></script><style></style>')).length > 2);
});

const fetching = /^(?:src|srcset|href|poster)$/;
const foreignTag = saying(/<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*(?:src|href|data)=["'](?:https?:)?\/\//g);
const foreignStyle = saying(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//g);
const foreign = (files: readonly SourceFile[]) => [
  ...foreignTag(files),
  ...foreignStyle(files),
  ...attributesOf(files)
    .filter(({ tag, name, plain }) => tag !== 'a' && fetching.test(name) && /^(?:https?:)?\/\//.test(plain))
    .map(({ path, plain }) => `${path}: ${plain}`),
];

test('no page fetches anything from a third party', () => {
  assert.deepEqual(foreign([...sources, ...styles]), []);
  assert.ok(foreign(planted('src/layouts/Page.astro', '<script src="https://example.org/a.js"></script>')).length > 0);
  assert.ok(foreign(planted('src/styles/font.css', '@font-face { src: url(//example.org/font.woff2); }')).length > 0);
  assert.equal(foreign(planted('src/layouts/Page.astro', '<a href="https://example.org/">{words}</a>')).length, 0);
});
