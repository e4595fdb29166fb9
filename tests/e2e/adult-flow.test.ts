// What the pages for adults owe: a plain choice of ways in, the right nation’s stages, nothing chosen for anybody, every answer changeable, one sending.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTranslator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import { complain } from '#journeys/complain.ts';
import { comment } from '#journeys/comment.ts';
import type { Answers } from '#journeys/journey.ts';
import { asked, pathThrough } from '#journeys/path.ts';
import { councils, dudley, essex, monmouthshire } from '../support/councils.ts';
import { longest } from '../support/last-screens.ts';
import { elementsOf, saidOn } from '../support/page-words.ts';
import { ask, begin, fetchScreen, startSite } from '../support/site.ts';
import { everyField, short, sitDown } from '../support/sitting.ts';
import { stepScreens } from '../support/step-screens.ts';
import { browserWith } from '../support/story.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const told = browserWith(startSite);

const adults = journeys.filter(({ audience }) => audience === 'adult');
const textOf = (html: string): string => saidOn(html).map(({ words: said }) => said).join('\n');
const open = async (path: string): Promise<string> => (await ask(told.portal, { path })).text();
const fieldsIn = (html: string, name: string) => [...elementsOf(html, 'input'), ...elementsOf(html, 'textarea')].filter(({ attributes }) => attributes['name'] === name);

test('criterion 20: the front door offers a complaint, a comment, thanks and a way for whoever is under 25 or helps a child, in plain words', async () => {
  const ways = {
    en: ['Make a complaint', 'Leave a comment', 'Say thank you', 'Listen to me', 'Speak for a child'],
    cy: ['Gwneud cwyn', 'Gadael sylw', 'Dweud diolch', 'Gwrandewch arna i', 'Siarad dros blentyn'],
  };
  for (const language of ['en', 'cy'] as const) {
    for (const council of councils) {
      const html = await open(told.portal.services.addresses.of({ language, council }));
      const links = elementsOf(html, 'a').map((link) => link.children.map((child) => ('value' in child ? String(child.value) : '')).join(''));
      for (const way of ways[language]) assert.ok(links.includes(way), `${way} for ${council.id}`);
      assert.match(textOf(html), language === 'en' ? /I’m under 25, or I’m helping a child\./ : /Rydw i o dan 25 oed, neu rydw i’n helpu plentyn\./);
      assert.doesNotMatch(textOf(html), /statutory|representations|corporate|LAC\b|service user|statudol|gorfforaethol|defnyddiwr gwasanaeth/i);
    }
  }
});

test('criterion 21: England has three stages and its ombudsman, Wales two and its own', async () => {
  for (const [council, stages, ours, theirs] of [
    [essex, 3, 'Local Government and Social Care Ombudsman', 'Public Services Ombudsman for Wales'],
    [dudley, 3, 'Local Government and Social Care Ombudsman', 'Public Services Ombudsman for Wales'],
    [monmouthshire, 2, 'Public Services Ombudsman for Wales', 'Local Government and Social Care Ombudsman'],
  ] as const) {
    const text = textOf(await open(told.portal.services.addresses.of({ language: 'en', council, page: 'how-complaints-work' })));
    assert.equal(text.match(/\bStage \d: /g)?.length, stages, council.id);
    assert.ok(text.includes(ours) && !text.includes(theirs), council.id);
  }
});

test('criterion 23: when it happened is told in words, “about Easter 2025” and months in either language among them', async () => {
  for (const dates of ['about Easter 2025', 'mis Chwefror', 'since 3 Mawrth', 'yn Nadolig 2024', 'last week', 'FEBRUARY', '']) {
    const sitting = sitDown(told.portal);
    await sitting.fillIn({ ...short, dates });
    assert.equal(fieldsIn((await sitting.get('when')).body, 'dates')[0]?.attributes['value'], dates);
  }
});

test('criterion 24: whether the child knows and agrees may be answered with “not safe to ask” and “cannot say”, and no answer stops anybody', async () => {
  const speaking = { ...short, speakingFor: 'child' };
  assert.ok(['not-safe', 'cannot-say'].every((answer) => complain.questions.childKnows.options.some((option) => option === answer)));
  for (const childKnows of complain.questions.childKnows.options) {
    const sitting = sitDown(told.portal);
    await sitting.fillIn({ ...speaking, childKnows });
    await sitting.post('check');
    assert.match((await sitting.get('sent')).body, /We have your complaint/, childKnows);
  }
});

test('criterion 26: nothing is chosen and nothing filled in before somebody does it, on any page of any form', async () => {
  let choices = 0;
  for (const journey of adults) {
    for (const screen of stepScreens(journey).filter(({ state, status }) => state === 'empty' && status === 200)) {
      const { html } = await fetchScreen(told.portal, screen, 'en');
      const fields = elementsOf(html, 'input').filter(({ attributes }) => attributes['type'] !== 'hidden');
      choices += fields.filter(({ attributes }) => attributes['type'] === 'radio' || attributes['type'] === 'checkbox').length;
      assert.deepEqual(fields.filter(({ attributes }) => 'checked' in attributes).map(({ attributes }) => attributes['name']), [], screen.page);
      for (const { attributes } of fields.filter(({ attributes: { type = '' } }) => ['text', 'email', 'tel'].includes(type))) assert.equal(attributes['value'] ?? '', '', screen.page);
    }
  }
  assert.ok(choices > 200, `${choices} choices were looked at`);
});

for (const journey of adults) {
  test(`criterion 27: every answer of ${journey.id} can be changed from the check page, by a link of its own name, and leads back`, async () => {
    const { answers, steps } = longest(journey, essex);
    const key = await begin(told.portal, essex, journey, { answers });
    const at = (step: string) => told.portal.services.addresses.of({ language: 'en', council: essex, journey, step });
    const check = await (await ask(told.portal, { path: at('check'), key })).text();
    const links = elementsOf(check, 'a').filter(({ attributes }) => attributes['class']?.includes('govuk-link') && steps.some(({ id }) => attributes['href'] === at(id)));
    const names = links.map((link) => textOf(`<p>${check.slice(link.loc[0].start, link.loc[1]?.end)}</p>`).replace(/\s+/g, ' '));
    const questions = steps.flatMap((step) => asked(step));
    assert.equal(links.length, questions.length);
    assert.equal(new Set(names).size, names.length, 'each has a name of its own');
    for (const page of steps.filter((step) => asked(step).length > 0)) {
      const html = await (await ask(told.portal, { path: at(page.id), key })).text();
      const given = asked(page).flatMap((name) => [answers[name]].flat().filter((one) => typeof one === 'string' && one !== '' && journey.questions[name]?.kind !== 'files'));
      for (const one of given) assert.ok(html.includes(`value="${String(one)}"`) || html.includes(`>${String(one)}<`) || html.includes(`>\n${String(one)}<`), `${page.id} is filled in`);
    }
  });
}

test('criterion 27: changing one answer leads back to the check page', async () => {
  const sitting = sitDown(told.portal);
  await sitting.fillIn({ ...short, name: 'Rose Oakley' });
  assert.equal(fieldsIn((await sitting.get('name')).body, 'name')[0]?.attributes['value'], 'Rose Oakley');
  assert.equal((await sitting.post('name', { name: 'R. Oakley' })).headers.location, sitting.at('check'));
});

test('criterion 28: what somebody left empty stands on the check page as not answered', async () => {
  const sitting = sitDown(told.portal);
  await sitting.fillIn(short);
  const empty = pathThrough(complain, short as Answers, essex).steps.flatMap((step) => asked(step)).filter((name) => !(name in short));
  assert.ok(empty.length > 4);
  assert.equal(textOf((await sitting.get('check')).body).match(/^Not answered$/gm)?.length, empty.length);
});

test('criterion 29: the button says what it sends, and two quick presses send one thing', async () => {
  for (const journey of adults) {
    for (const language of ['en', 'cy'] as const) {
      const send = words(language)(`${journey.id}:check.send`);
      assert.match(send, language === 'en' ? /^(?:Send|Ask) / : /^(?:Anfon|Gofyn) /, journey.id);
    }
  }
  const sitting = sitDown(told.portal, 'essex', 'en', comment);
  await sitting.fillIn({ whatHappened: 'The hall is cold.', grievance: 'no', risk: 'no' });
  const key = sitting.cookie;
  const replies = await Promise.all([1, 2].map(() => fetch(told.portal.url + sitting.at('check'), { method: 'POST', redirect: 'manual', body: '', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: told.portal.url, cookie: `${key}` } })));
  const references = await Promise.all(replies.map(async ({ headers }) => {
    const page = await fetch(told.portal.url + sitting.at('sent'), { headers: { cookie: `${headers.get('set-cookie')?.split(';')[0]}` } });
    return /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(await page.text())?.[0];
  }));
  assert.equal(new Set(references).size, 1);
  assert.match(`${references[0]}`, /^[2-9A-Z]{3}-/);
});

test('criterion 30: the last page has the reference, the day of an answer with its weekday, whom to ring and what to do if nothing comes', async () => {
  const sitting = sitDown(told.portal);
  await sitting.fillIn(everyField('words'));
  await sitting.post('check');
  const text = textOf((await sitting.get('sent')).body);
  assert.match(text, /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/);
  assert.match(text, /(?:Mon|Tues|Wednes|Thurs|Fri)day \d{1,2} \p{L}+ 202\d/u);
  assert.ok(text.includes(essex.contact.phone));
  assert.match(text, /If you hear nothing by these dates, ring the complaints team\./);
});

test('criterion 32: the last page can be printed: all that it says, and neither the ways elsewhere nor the way out', async () => {
  const key = await begin(told.portal, essex, complain, { answers: longest(complain, essex).answers });
  const at = (step: string) => told.portal.services.addresses.of({ language: 'en', council: essex, journey: complain, step });
  await ask(told.portal, { path: at('check'), key, form: '' });
  const page = await told.browser.newPage();
  await page.context().addCookies([{ name: 'draft', value: key.cookie, url: told.portal.url }]);
  await page.goto(told.portal.url + at('sent'));
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.exit-link', '.site-footer', '.site-header nav', '.govuk-skip-link']) assert.ok((await page.locator(gone).count()) > 0 && !(await page.locator(gone).first().isVisible()), gone);
  for (const kept of ['.reference', '.date-line', '.route-card', '.help-block']) assert.ok(await page.locator(kept).first().isVisible(), kept);
  await page.close();
});
