// Plentyn yn Sir Fynwy, yn Gymraeg ac mewn geiriau syml. A child in Monmouthshire, in Welsh and in simple words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monmouthshire } from '../support/councils.ts';
import { attached, mailAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const stori = 'Dw i’n gorfod newid ysgol eto. Does neb wedi gofyn i fi.';

test('plentyn yn dweud wrth y cyngor yn Gymraeg: dau gam, dyddiadau yn Gymraeg, a’r tîm yn ateb yn Gymraeg ac yn syml', async () => {
  const { browser, portal } = told;
  const plentyn = await visitor(browser, portal, 'cy');
  await plentyn.open('/cy/sir-fynwy');
  await plentyn.page.getByRole('link', { name: 'Gwrandewch arna i', exact: true }).click();
  await plentyn.press('Dechrau');
  await plentyn.pass('Pryd rhaid i ni ddweud wrth rywun');
  await plentyn.choose('Wyt ti eisiau rhywun ar dy ochr di?', 'Dw i ddim yn gwybod eto');
  await plentyn.choose('Am beth mae hyn?', 'Ysgol neu goleg', 'Lle dw i’n byw');
  await plentyn.choose('Sut wyt ti’n teimlo?', 'Yn drist', 'Mae ofn arna i');
  await plentyn.choose('Sut wyt ti eisiau dweud wrthon ni?', 'Ysgrifennu');
  await plentyn.write('Beth wyt ti eisiau ei ddweud wrthon ni?', { 'Beth wyt ti eisiau ei ddweud wrthon ni?': stori });
  await plentyn.choose('Beth fyddai’n gwneud pethau’n well?', 'Dw i eisiau i rywun wrando');
  await plentyn.skip('Siarad â rhywun am hyn', 'Pwy na ddylai weld hyn?');
  await plentyn.choose('Wyt ti’n ddiogel ar hyn o bryd?', 'Ydw');
  await plentyn.write('Beth yw dy enw di?', { 'Beth yw dy enw di?': 'Llŷr' });
  await plentyn.choose('Sut gallwn ni gysylltu â ti?', 'Ffoniwch fi');
  await plentyn.write('Dy ffôn di', { 'Beth yw dy rif ffôn di?': '01632 960 999' }, 'Cewch');
  await plentyn.sees('Edrycha ar beth ddywedaist ti');
  await plentyn.press('Anfon');
  await plentyn.sees('Diolch am ddweud wrthon ni');

  const page = (await plentyn.page.locator('main').textContent()) ?? '';
  assert.match(page, /Cwyn yw hyn\. Felly rhaid i ni edrych arno ac ateb\./);
  assert.match(page, /Dydd Mercher 9 Rhagfyr 2026/);
  assert.match(page, /Ombwdsmon Gwasanaethau Cyhoeddus Cymru/);
  assert.doesNotMatch(page, /\b(?:eich|chi|gallwch|ffoniwch)\b|Local Government/i);
  const reference = (await plentyn.page.locator('.reference').textContent()) ?? '';
  await plentyn.leave();

  const team = await mailAbout(portal, reference, monmouthshire.teams.complaints.mailbox);
  saysInOrder(team, '* Yes, I am', 'The child’s voice', 'Answer in: Simple words: they chose these', 'Answer in Welsh.', 'What do you want to tell us?', stori);
  assert.match(team.text ?? '', /\* Scared/, 'what was chosen is in the team’s language');
  assert.equal(attached(team).answers['whatHappened'], stori);
  // The picture of somebody scared is looked at the same day, though the child says that they are safe.
  assert.ok(await mailAbout(portal, reference, monmouthshire.teams.safeguarding.mailbox));
});
