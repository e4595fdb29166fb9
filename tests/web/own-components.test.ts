/** Our own components and the frame of a page: what a person, a browser or a screen reader would notice. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DrawnQuestion, PageWords } from '#components/options.ts';
import { elementsOf, textOf } from './markup-tree.ts';
import { startDrawing, type Drawing } from './render-component.ts';

let drawing: Drawing;
before(async () => { drawing = await startDrawing(); });
after(() => drawing.close());

const words = { error: 'Gwall', or: 'neu' };
const line: DrawnQuestion = { kind: 'line', name: 'name', label: 'Eich enw', hint: 'Fel y mae ar lythyrau', value: 'Gwên "Huws" & Ŵyn', asHeading: true };
const choices: DrawnQuestion = {
  kind: 'choices', name: 'about', label: 'Beth sydd o’i le?', value: ['home'], asHeading: true, error: 'Dewiswch o leiaf un',
  options: [{ value: 'none', label: 'Dim un o’r rhain', exclusive: true }, { value: 'home', label: 'Lle rwy’n byw' }, { value: 'worker', label: 'Gweithiwr' }],
};

const drawQuestion = (question: DrawnQuestion) => drawing.draw('components/Question.astro', { ...question, words });

test('a question on its own is the heading of its page', async () => {
  for (const question of [line, choices, { ...choices, kind: 'choice' }, { ...line, kind: 'text' }] as const) {
    const html = await drawQuestion(question);
    assert.deepEqual(elementsOf(html, 'h1').map((heading) => textOf(heading)), [question.label], question.kind);
  }
});

test('a question among others is not', async () => assert.deepEqual(elementsOf(await drawQuestion({ ...line, asHeading: false }), 'h1'), []));

test('what was typed comes back as it was typed', async () => {
  const [input] = elementsOf(await drawQuestion(line), 'input');
  assert.equal(input?.attributes['value'], line.value);
  const [textarea] = elementsOf(await drawQuestion({ ...line, kind: 'text', value: 'Un\n  <dau>' }), 'textarea');
  assert.equal(textOf(textarea), 'Un\n  <dau>');
});

test('a text that begins with an empty line keeps it', async () => {
  const html = await drawQuestion({ ...line, kind: 'text', value: '\nUn' });
  assert.match(html, />\n\nUn<\/textarea>/);
});

test('hint and mistake describe the field, in that order', async () => {
  const html = await drawQuestion({ ...line, error: 'Rhowch eich enw' });
  assert.equal(elementsOf(html, 'input')[0]?.attributes['aria-describedby'], 'name-hint name-error');
  assert.match(textOf(elementsOf(html, 'p')[0]), /^Gwall: Rhowch eich enw$/);
});

test('only what was chosen is checked, and “none of these” stands last behind its word', async () => {
  const html = await drawQuestion(choices);
  const boxes = elementsOf(html, 'input').map(({ attributes }) => [attributes['value'], 'checked' in attributes]);
  assert.deepEqual(boxes, [['home', true], ['worker', false], ['none', false]]);
  assert.ok(html.indexOf('>neu<') > html.indexOf('value="worker"') && html.indexOf('>neu<') < html.indexOf('value="none"'));
});

test('the error summary can link to a question by its name, whatever its kind', async () => {
  for (const kind of ['choice', 'choices', 'line', 'long-line', 'text', 'email', 'telephone'] as const) {
    const html = await drawQuestion({ ...choices, kind });
    const control = [...elementsOf(html, 'input'), ...elementsOf(html, 'textarea')][0];
    assert.equal(control?.attributes['id'], 'about', kind);
    assert.doesNotMatch(html, / required/, kind);
  }
});

const photos: DrawnQuestion = {
  kind: 'files', name: 'pictures', label: 'Anfonwch lun', hint: 'JPEG neu PNG', value: [], asHeading: true,
  files: {
    takes: 'picture', accept: 'image/jpeg', errors: ['Mae’n rhy fawr', 'Mae’n wag'],
    kept: [{ id: 'a', name: 'Llun 1', size: '1.2 MB', removes: 'llun 1' }, { id: 'b', name: 'Llun 2', size: '20 KB', removes: 'llun 2' }],
    words: { add: 'Ychwanegu', remove: 'Dileu', kept: 'Beth rydych chi wedi’i ychwanegu' },
  },
};

test('a field for files is one that a script can put a file into, with a button for each file that is kept', async () => {
  const html = await drawQuestion(photos);
  const [field] = elementsOf(html, 'div').filter(({ attributes }) => `${attributes['class']}`.split(' ').includes('file-field'));
  assert.deepEqual([field?.attributes['id'], field?.attributes['data-takes']], ['pictures-field', 'picture']);
  const [input] = elementsOf(html, 'input');
  assert.deepEqual([input?.attributes['type'], input?.attributes['id'], input?.attributes['name'], input?.attributes['accept'], 'multiple' in (input?.attributes ?? {})], ['file', 'pictures', 'pictures', 'image/jpeg', true]);
  assert.equal(input?.attributes['aria-describedby'], 'pictures-hint pictures-error pictures-error-2');
  assert.equal(elementsOf(html, 'label')[0]?.attributes['for'], 'pictures');
  assert.deepEqual(elementsOf(html, 'h1').map((heading) => textOf(heading)), ['Anfonwch lun']);
  const buttons = elementsOf(html, 'button').map((button) => [button.attributes['name'], button.attributes['value'], textOf(button)]);
  assert.deepEqual(buttons, [['remove', 'pictures/a', 'Dileu llun 1'], ['remove', 'pictures/b', 'Dileu llun 2'], ['add', 'pictures', 'Ychwanegu']]);
  const [list] = elementsOf(html, 'ul');
  assert.deepEqual([list?.attributes['class'], list?.attributes['id'], list?.attributes['tabindex'], list?.attributes['aria-label']], ['kept-files', 'pictures-kept', '-1', 'Beth rydych chi wedi’i ychwanegu']);
});

test('a field for files without any has no list, and one without a mistake says none', async () => {
  const html = await drawQuestion({ ...photos, hint: undefined, files: { ...photos.files!, kept: [], errors: [] } });
  assert.deepEqual([elementsOf(html, 'ul'), elementsOf(html, 'p')], [[], []]);
  assert.equal(elementsOf(html, 'input')[0]?.attributes['aria-describedby'], undefined);
});

test('criterion 90: inside a form the language switch posts it; elsewhere it is a link', async () => {
  const switchWords = pageWords.languages;
  const inForm = await drawing.draw('components/LanguageSwitch.astro', { language: 'en', formId: 'answers', href: '/cy', words: switchWords });
  const { attributes: button } = elementsOf(inForm, 'button')[0] ?? { attributes: {} };
  assert.deepEqual(button, { type: 'submit', form: 'answers', name: 'switch-language', value: 'cy', lang: 'cy' });
  assert.deepEqual(elementsOf(inForm, 'a'), []);

  const outside = await drawing.draw('components/LanguageSwitch.astro', { language: 'en', href: '/cy', words: switchWords });
  assert.deepEqual(elementsOf(outside, 'a')[0]?.attributes, { href: '/cy', rel: 'alternate', hreflang: 'cy', lang: 'cy' });
  assert.match(textOf(elementsOf(outside, 'a')[0]), /^Cymraeg – Newid yr iaith i’r Gymraeg$/);
  for (const html of [inForm, outside]) assert.deepEqual(elementsOf(html, 'span')[0]?.attributes, { 'aria-current': 'true', 'lang': 'en' }, 'the language that is read is no link');
});

test('each stop on the line says in words whether it is behind, ahead or a choice', async () => {
  const states = { done: '(done)', coming: '(to come)', choice: '(if you choose)' };
  const items = [{ state: 'done', title: 'We have it', date: 'Monday 23 November 2026' }, { state: 'choice', title: 'Ask for stage 2' }];
  const html = await drawing.draw('components/DateLine.astro', { items, states });
  assert.deepEqual(elementsOf(html, 'h3').map((heading) => textOf(heading)), ['We have it (done)', 'Ask for stage 2 (if you choose)']);
  assert.equal(elementsOf(html, 'ol').length, 1);
});

test('a number to ring can be pressed', async () => {
  const html = await drawing.draw('components/HelpBlock.astro', { heading: 'Talk to someone now', lines: [{ name: 'Childline', phone: '0800 1111' }] });
  assert.equal(elementsOf(html, 'a')[0]?.attributes['href'], 'tel:08001111');
});

const pageWords: PageWords = {
  continue: 'Continue',
  skip: 'Skip to main content', error: 'Error', service: 'Complaints about children’s services',
  languages: { label: 'Language', names: { en: 'English', cy: 'Cymraeg' }, purpose: '– Newid yr iaith i’r Gymraeg' },
  footer: { label: 'About this service', links: [{ href: '/en/privacy', text: 'Privacy' }] },
};

const page = {
  language: 'en', title: 'What happened?', words: pageWords, error: true,
  council: { id: 'essex', name: 'Essex County Council' }, canonical: 'https://heard.example/en/essex', alternate: { href: 'https://heard.example/cy/essex', language: 'cy' },
  exit: { href: '/en/essex/exit', words: { text: 'Exit this page' } },
};

const drawPage = (more: object = {}) => drawing.draw('layouts/Page.astro', { ...page, ...more }, { default: '<h1>What happened?</h1>' });

test('a page names its language, its council and its twin', async () => {
  const html = await drawPage();
  assert.equal(elementsOf(html, 'html')[0]?.attributes['lang'], 'en');
  assert.equal(elementsOf(html, 'html')[0]?.attributes['data-council'], 'essex');
  const twins = elementsOf(html, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate').map(({ attributes }) => [attributes['hreflang'], attributes['href']]);
  assert.deepEqual(twins, [['en', 'https://heard.example/en/essex'], ['cy', 'https://heard.example/cy/essex']]);
});

test('the title of a page with mistakes begins with the word for error', async () => {
  assert.equal(textOf(elementsOf(await drawPage(), 'title')[0]), 'Error: What happened? – Complaints about children’s services – Essex County Council');
  assert.match(textOf(elementsOf(await drawPage({ error: false }), 'title')[0]), /^What happened\?/);
});

test('the keyboard meets the skip link first, then the way out', async () => {
  const [first, second] = elementsOf(await drawPage(), 'a');
  assert.equal(first?.attributes['href'], '#main');
  assert.equal(second?.attributes['href'], '/en/essex/exit');
});

test('nothing on a page needs an exception in a strict security policy', async () => {
  const html = await drawPage();
  assert.deepEqual(elementsOf(html, 'script').filter((script) => textOf(script) !== ''), []);
  assert.deepEqual(elementsOf(html, 'style'), []);
  assert.doesNotMatch(html, / style=| on[a-z]+=/);
});

test('everything on a page stands in a landmark, the help block after the main part', async () => {
  const html = await drawing.draw('layouts/Page.astro', page, { default: '<h1>x</h1>', help: '<aside>help</aside>', before: '<a class="govuk-back-link">Back</a>' });
  assert.ok(html.indexOf('govuk-back-link') < html.indexOf('</header>'));
  assert.ok(html.indexOf('</main>') < html.indexOf('<aside>') && html.indexOf('<aside>') < html.indexOf('<footer'));
});
