// Gofalwr maeth yn Sir Fynwy yn diolch, yn Gymraeg. A foster carer in Monmouthshire says thank you, in Welsh.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monmouthshire } from '../support/councils.ts';
import { saidOn } from '../support/page-words.ts';
import { enclosed, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const praise = 'Roedd Siân yn gefn i ni drwy’r cyfan. Oherwydd Siân, cafodd Gwen fynd ar ei gwyliau.';

test('gofalwr maeth yn diolch i weithiwr, yn Gymraeg o’r dudalen gyntaf i’r dystysgrif', async () => {
  const { browser, portal } = told;
  const gofalwr = await visitor(browser, portal, 'cy');
  await gofalwr.open('/cy/sir-fynwy');
  await gofalwr.page.getByRole('link', { name: 'Dweud diolch' }).click();
  await gofalwr.press('Dechrau nawr');
  await gofalwr.write('Pwy helpodd, a sut?', { 'I bwy hoffech chi ddiolch?': 'Siân Huws', 'Beth wnaethon nhw?': praise });
  const choose = (question: string, option: string) => gofalwr.page.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
  await choose('Gawn ni ddweud wrthyn nhw beth ysgrifennoch chi?', 'Cewch');
  await choose('Gawn ni ddefnyddio eich geiriau heb enwau?', 'Na chewch');
  await gofalwr.pass('Gawn ni rannu eich diolch?');
  await choose('Hoffech chi gael e-bost i ddweud bod eich neges wedi dod i law?', 'Hoffwn');
  await gofalwr.write('Amdanoch chi', { 'Beth yw eich cyfeiriad e-bost?': 'tomos@example.org' });
  await gofalwr.sees('Gwiriwch eich neges cyn anfon');
  await gofalwr.press('Anfon fy niolch');
  await gofalwr.sees('Diolch am ddweud wrthym');
  const page = (await gofalwr.page.locator('main').textContent()) ?? '';
  assert.match(page, /Byddan nhw’n cael eich geiriau ar dystysgrif, heb eich enw\./);
  assert.match(page, /Ni fyddwn yn defnyddio eich geiriau mewn adroddiad\./);
  const reference = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(page)?.[0] ?? 'dim cyfeirnod';
  await gofalwr.leave();

  const mails = await portal.mails(2);
  const team = mailTo(mails, monmouthshire.teams.complaints.mailbox);
  assert.equal(team.subject, `Compliment ${reference}`);
  assert.match(team.text ?? '', /Do not quote the words\. The person said no\./);
  assert.match(team.text ?? '', /Answer in Welsh\./);

  const html = enclosed(team, `tystysgrif-${reference}.html`);
  assert.match(html, /<html lang="cy" dir="ltr">/);
  const certificate = saidOn(html).map(({ words }) => words).join('\n');
  for (const said of ['Cyngor Sir Fynwy', 'Diolch', 'Ar gyfer:', 'Siân Huws', praise, '23 Tachwedd 2026', 'Llofnodwyd ar ran y cyngor']) assert.ok(certificate.includes(said), said);
  assert.doesNotMatch(certificate, /Thank|Council|tomos/);

  const copy = mailTo(mails, 'tomos@example.org');
  assert.equal(copy.subject, `Mae eich neges wedi dod i law: ${reference}`);
  for (const part of [copy.text, copy.html]) assert.doesNotMatch(part ?? '', /Siân|\bGwen\b|gefn|cwyn|ombwdsmon|diwrnod gwaith/i);
});
