// What a child’s page hands over to be read: all of it stands on the page, and none of it was typed by anybody.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { journeyCalled, journeys } from '#journeys/index.ts';
import type { ReadAloudGiven } from '#islands/open-read-aloud.tsx';
import { monmouthshire } from '../support/councils.ts';
import { checkScreens, sentScreens } from '../support/last-screens.ts';
import { ask, begin, fetchScreen, startSite, type Site } from '../support/site.ts';
import { startScreens } from '../support/start-screens.ts';
import { stepScreens } from '../support/step-screens.ts';
import { elementsOf, saidBy, textOf } from './markup-tree.ts';

let site: Site;
before(async () => { site = await startSite(); });
after(() => site.stop());

/** What a page gives to be read; undefined when it gives nothing. */
function given(html: string): ReadAloudGiven | undefined {
  const place = elementsOf(html, 'div').find(({ attributes }) => attributes['data-island'] === 'read-aloud');
  return place && (JSON.parse(place.attributes['data-given'] ?? '') as ReadAloudGiven);
}

const journey = journeyCalled('listen');
assert.ok(journey);
const ofChildren = [...startScreens.filter(({ page }) => page.startsWith('listen')), ...stepScreens(journey), ...checkScreens(journey), ...sentScreens(journey)];

for (const language of languages) {
  test(`criterion 43: every page for children in ${language} gives its heading and words to be read, each as it stands there`, async () => {
    assert.ok(ofChildren.length > 40);
    const wrong: string[] = [];
    for (const screen of ofChildren.filter(({ status }) => status === 200)) {
      const { html } = await fetchScreen(site, screen, language);
      const page = saidBy(html).join(' ');
      const { lines = [], language: spoken } = given(html) ?? {};
      const heading = textOf(elementsOf(html, 'h1')[0]);
      if (spoken !== language || !lines.includes(heading)) wrong.push(`${screen.page}, ${screen.state}: not its heading`);
      wrong.push(...lines.filter((line) => !page.includes(line.replace(/\s+/g, ' '))).map((line) => `${screen.page}, ${screen.state}: “${line}”`));
    }
    assert.deepEqual(wrong, []);
  });
}

test('criterion 43: nothing that somebody typed is read, on its own page, on the page of its mistakes, or where it is checked', async () => {
  const secret = 'Zanzibar';
  const chosen: Readonly<Record<string, unknown>> = { ways: ['write', 'helped', 'visit-me'], contact: ['phone', 'email', 'post', 'someone'], phone: '01632 960999', email: `${secret}@example.org` };
  const answers = Object.fromEntries(Object.entries(journey.questions).map(([name, { kind, options }]) => [name, chosen[name] ?? (options === undefined ? secret : kind === 'choices' ? [] : '')]));
  const key = await begin(site, monmouthshire, journey, { answers });
  const addressOf = (step: string) => site.services.addresses.of({ language: 'en', council: monmouthshire, journey, step });
  const shown: string[] = [];
  for (const step of [...journey.steps.map(({ id }) => id), 'check']) {
    const response = await ask(site, { path: addressOf(step), key });
    const html = await response.text();
    if (html.includes(secret)) shown.push(step);
    assert.doesNotMatch(JSON.stringify(given(html) ?? {}), new RegExp(secret), step);
  }
  assert.ok(shown.length > 8 && shown.includes('check'), `it stands on ${shown.join(', ')}`);
  const mistaken = await ask(site, { path: addressOf('name'), key, form: new URLSearchParams({ name: secret.repeat(100) }).toString() });
  const html = await mistaken.text();
  assert.equal(mistaken.status, 422);
  assert.match(html, new RegExp(secret));
  assert.match(JSON.stringify(given(html)), /Use fewer than/);
  assert.doesNotMatch(JSON.stringify(given(html)), new RegExp(secret));
});

/** What a last page says, box by box: without its number, its buttons and ways on, and what only a screen reader is told. */
function toldOn(html: string): readonly string[] {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const pressed = [/<form .*?<\/form>/gs, /<p class="reference-line">.*?<\/p>/gs, /<p><a .*?<\/p>/gs, /<span class="govuk-visually-hidden">.*?<\/span>/gs];
  return saidBy(pressed.reduce((left, part) => left.replaceAll(part, ''), main)).map((line) => line.replaceAll('\u00a0', ' '));
}

for (const language of languages) {
  test(`on the last page everything is read but the reference, each line whole and in its order (${language})`, async () => {
    for (const screen of journeys.filter(({ audience }) => audience === 'child').flatMap(sentScreens)) {
      const { html } = await fetchScreen(site, screen, language);
      assert.deepEqual(given(html)?.lines, toldOn(html), `${screen.page}, ${screen.state}`);
      const [reference = ''] = /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(html) ?? [];
      assert.notEqual(reference, '');
      assert.equal(JSON.stringify(given(html)).includes(reference), false);
    }
  });
}
