// The other language in the middle of a page: the switch is a button of the form, so what was typed comes along.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, textOf } from './markup-tree.ts';
import { sitDown } from '../support/sitting.ts';
import { story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('criteria 77 and 89: half a page comes along into the other language, unjudged, and back again', async () => {
  const english = sitDown(told.portal, 'monmouthshire');
  await english.fillIn();
  const welsh = english.elsewhere('monmouthshire', 'cy');
  const typed = '\n  Half a sen';
  const reply = await english.post('what-happened', { 'whatHappened': typed, 'switch-language': 'cy' });
  assert.equal(reply.status, 303);
  assert.equal(reply.headers.location, welsh.at('what-happened'));
  const there = await welsh.get('what-happened');
  assert.equal(there.status, 200);
  assert.equal(textOf(elementsOf(there.body, 'textarea')[0]), `\n${typed}`, 'a browser drops the first line break');
  assert.doesNotMatch(there.body, /govuk-error-summary/);
  assert.equal((await welsh.post('what-happened', { 'whatHappened': typed, 'switch-language': 'en' })).headers.location, english.at('what-happened'));
  assert.match((await english.get('check')).body, /Nobody rang back\./, 'the answer itself changes only when it is given');
});

test('criterion 89: mistakes come along too, in the other language’s words', async () => {
  const english = sitDown(told.portal, 'monmouthshire');
  await english.fillIn();
  const welsh = english.elsewhere('monmouthshire', 'cy');
  const long = 'a'.repeat(201);
  const wrong = await english.post('when', { howLongAgo: '', dates: long });
  assert.equal(wrong.status, 422);
  assert.equal(elementsOf(wrong.body, 'input').filter(({ attributes }) => attributes['name'] === 'mistaken').length, 1);
  await english.post('when', { 'dates': long, 'mistaken': '1', 'switch-language': 'cy' });
  const there = await welsh.get('when');
  assert.match(there.body, /Mae problem/);
  assert.ok(there.body.includes(long));
  const mistakes = elementsOf(there.body, 'a').filter(({ attributes }) => ['#howLongAgo', '#dates'].includes(attributes['href'] ?? ''));
  assert.equal(mistakes.length, 2);
});

for (const javaScriptEnabled of [true, false]) {
  test(`Enter in a one-line field goes on and does not switch (${javaScriptEnabled ? 'with' : 'without'} script)`, async () => {
    const { browser, portal } = told;
    const parent = await visitor(browser, portal, 'en', { javaScriptEnabled });
    await parent.open('/en/essex/complain/who-you-are');
    await parent.choose('Who are you to the child?', 'Parent');
    await parent.choose('Are you complaining for yourself or for someone else?', 'For myself');
    await parent.sees('Which child is this about?');
    await parent.page.getByLabel('What is the child’s name?').fill('Bethan');
    await parent.page.getByLabel('What is the child’s name?').press('Enter');
    await parent.page.waitForURL(portal.url + sitDown(portal).at('risk'));
    await parent.sees('Is a child at risk of harm now?');
    assert.match(parent.page.url(), /\/en\//);

    await parent.page.goBack();
    await parent.page.getByLabel('How old is the child?').fill('9');
    await parent.press('Cymraeg Newid yr iaith i’r Gymraeg');
    await parent.sees('Am ba blentyn mae hyn?');
    assert.equal(await parent.page.getByLabel('Faint yw oed y plentyn?').inputValue(), '9');
    assert.equal(await parent.page.getByLabel('Beth yw enw’r plentyn?').inputValue(), 'Bethan');
    await parent.leave();
  });
}
