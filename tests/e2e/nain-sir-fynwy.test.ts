// Mam-gu yn Sir Fynwy, yn Gymraeg o’r dechrau i’r diwedd. A grandmother in Monmouthshire, in Welsh from beginning to end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monmouthshire } from '../support/councils.ts';
import { attached, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const account = 'Roeddwn i’n gweld Gwen a Pedr bob dydd Sadwrn. Nawr dim ond unwaith y mis, a does neb wedi dweud pam.';

test('cwyn mam-gu am weld ei hwyrion: dwy reol, dyddiadau yn Gymraeg, a’r tîm yn gwybod mai yn Gymraeg mae ateb', async () => {
  const { browser, portal } = told;
  const mamgu = await visitor(browser, portal, 'cy');
  await mamgu.open('/cy/sir-fynwy/cwyno');
  await mamgu.press('Dechrau nawr');
  await mamgu.choose('Beth yw eich perthynas chi â’r plentyn?', 'Nain neu daid, mam-gu neu dad-cu');
  await mamgu.choose('Ydych chi’n cwyno drosoch eich hun neu dros rywun arall?', 'Drosof fy hun');
  await mamgu.write('Am ba blentyn mae hyn?', { 'Beth yw enw’r plentyn?': 'Gwen a Pedr Llŷr', 'Faint yw oed y plentyn?': '6 ac 8' });
  await mamgu.choose('Oes plentyn mewn perygl o niwed nawr?', 'Nac oes');
  await mamgu.choose('Am beth mae eich cwyn?', 'Gweld plentyn, neu blentyn yn gweld teulu');
  await mamgu.write('Beth ddigwyddodd?', { 'Beth ddigwyddodd?': account });
  await mamgu.write('Am ba dîm neu weithiwr mae hyn?', {});
  await mamgu.write('Pryd digwyddodd hyn?', { 'Tua phryd oedd hyn?': 'ers y Pasg' }, 'Mae’n dal i ddigwydd');
  await mamgu.choose('Ydych chi wedi dweud wrth y cyngor am hyn yn barod?', 'Nac ydw');
  await mamgu.choose('Oes llys, tribiwnlys neu’r heddlu yn rhan o hyn?', 'Dim un o’r rhain');
  await mamgu.choose('Oes rhywbeth ar fin newid yr hoffech i ni edrych arno’n gyntaf?', 'Oes');
  await mamgu.write('Y newid sydd ar ddod', { 'Beth sy’n mynd i newid?': 'Bydd yr ymweliadau’n stopio.', 'Pryd bydd hyn yn digwydd?': '5 Rhagfyr' });
  await mamgu.write('Beth fyddai’n rhoi pethau’n iawn?', { 'Beth fyddai’n rhoi pethau’n iawn?': 'Eu gweld nhw bob wythnos eto.' });
  await mamgu.choose('Oes rhywbeth a fyddai’n gwneud hyn yn haws i chi?', 'Dim byd fel hyn');
  await mamgu.choose('Pa iaith hoffech chi i ni ei defnyddio gyda chi?', 'Cymraeg');
  await mamgu.write('Beth yw eich enw?', { 'Beth yw eich enw?': 'Siân Llŷr' });
  await mamgu.choose('Pa ffyrdd o gysylltu â chi sy’n ddiogel?', 'E-bost');
  await mamgu.write('Ysgrifennu atoch drwy e-bost', { 'Beth yw eich cyfeiriad e-bost?': 'sian@example.org' }, 'Hoffwn');
  await mamgu.choose('Gawn ni anfon ein hateb drwy e-bost?', 'Cewch');
  await mamgu.write('Oes unrhyw un na ddylai wybod am y gŵyn hon?', {});
  await mamgu.pass('Ydych chi eisiau ychwanegu ffeiliau?');
  await mamgu.sees('Gwiriwch eich atebion cyn anfon');
  await mamgu.press('Anfon fy nghŵyn');
  await mamgu.sees('Mae eich cwyn wedi dod i law');

  const page = (await mamgu.page.locator('main').textContent()) ?? '';
  assert.match(page, /Deddf Gwasanaethau Cymdeithasol a Llesiant \(Cymru\) 2014/);
  assert.match(page, /Dydd Mercher 25 Tachwedd 2026/);
  assert.match(page, /Dydd Mercher 9 Rhagfyr 2026/);
  assert.doesNotMatch(page, /Cam 3|panel/);
  await mamgu.leave();

  const mails = await portal.mails(2);
  const team = mailTo(mails, monmouthshire.teams.complaints.mailbox);
  assert.match(team.subject ?? '', /\(urgent\)$/);
  assert.match(team.text ?? '', /Welsh/);
  assert.match(team.text ?? '', /What happened\?/);
  assert.ok(team.text?.includes(account));
  assert.equal(attached(team).answers['whatHappened'], account);

  const copy = mailTo(mails, 'sian@example.org');
  assert.match(copy.subject ?? '', /Mae eich neges wedi dod i law/);
  assert.match(copy.text ?? '', /9 Rhagfyr 2026/);
  assert.doesNotMatch(copy.text ?? '', /\bGwen\b|Pedr|ymweliadau|Siân/);
  assert.doesNotMatch(copy.html ?? '', /\bGwen\b|Pedr|ymweliadau|Siân/);
});
