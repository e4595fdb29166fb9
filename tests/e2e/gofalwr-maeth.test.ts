// Gofalwr maeth yn Sir Fynwy, ac Efa, sy’n naw oed, wedi gofyn am help. A foster carer whom a child of nine asked, in Welsh throughout.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monmouthshire } from '../support/councils.ts';
import { attached, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-26T10:15:00Z');

const geiriauEfa = 'dwi isio gweld Mam ar ddydd sul eto';

test('gofalwr maeth dros blentyn: y gyfraith yng Nghymru, geiriau Efa ar wahân, ac eiriolwr wedi’i ofyn', async () => {
  const { browser, portal } = told;
  const gofalwr = await visitor(browser, portal, 'cy');
  await gofalwr.open('/cy/sir-fynwy/dros-blentyn');
  await gofalwr.press('Dechrau nawr');
  await gofalwr.choose('Beth yw eich perthynas chi â’r plentyn?', 'Gofalwr maeth');
  await gofalwr.write('Amdanoch chi', { 'Beth yw eich enw?': 'Gwilym Parri' });
  await gofalwr.choose('Pam mai chi sy’n siarad dros y plentyn?', 'Gofynnodd y plentyn i mi');
  await gofalwr.choose('Oes gennych chi gysylltiad â’r gwasanaeth mae hyn amdano?', 'Rwy’n gweithio yno, neu gallai hyn fod amdanaf i');
  await gofalwr.sees('Ai chi yw’r person iawn i helpu');
  assert.match((await gofalwr.page.locator('main').textContent()) ?? '', /nad yw’r plentyn ei eisiau/);
  await gofalwr.press('Parhau');
  await gofalwr.choose('Pa gyngor sy’n gyfrifol am y plentyn?', 'Y cyngor hwn');
  await gofalwr.write('Am ba blentyn mae hyn?', { 'Beth yw enw’r plentyn?': 'Efa', 'Faint yw oed y plentyn?': '9', 'Ble mae’r plentyn yn byw nawr?': 'Henffordd' });
  await gofalwr.choose('Ydy’r plentyn yn gwybod beth rydych chi’n ei anfon?', 'Mae’r plentyn yn gwybod ac yn cytuno');
  await gofalwr.choose('Gawn ni siarad â’r plentyn?', 'Dim ond drwof fi');
  await gofalwr.choose('Oes rhywun na ddylai wybod am hyn, yn ôl dymuniad y plentyn?', 'Nac oes, does neb');
  await gofalwr.choose('Oes plentyn mewn perygl o niwed nawr?', 'Nac oes');
  await gofalwr.choose('Geiriau pwy y byddwch chi’n eu rhoi i ni?', 'Geiriau’r plentyn ei hun, ac fe helpais i ddod o hyd iddyn nhw');
  await gofalwr.write('Beth mae’r plentyn yn ei ddweud?', { 'Beth mae’r plentyn yn ei ddweud?': geiriauEfa });
  await gofalwr.write('Beth ydych chi eich hun eisiau ei ychwanegu?', { 'Beth ydych chi eich hun eisiau ei ychwanegu?': 'Mae hi’n crio bob nos Sul.' });
  await gofalwr.choose('Am beth mae hyn?', 'Gweld plentyn, neu blentyn yn gweld teulu');
  await gofalwr.write('Am ba dîm neu weithiwr mae hyn?', {});
  await gofalwr.write('Pryd digwyddodd hyn?', {}, 'Mae’n dal i ddigwydd');
  await gofalwr.choose('Ydy’r cyngor wedi cael gwybod am hyn yn barod?', 'Ydy, ond nid oes ateb wedi dod');
  await gofalwr.choose('Oes llys, tribiwnlys neu’r heddlu yn rhan o hyn?', 'Dim un o’r rhain');
  await gofalwr.choose('Oes rhywbeth ar fin newid mae’r plentyn eisiau i ni edrych arno’n gyntaf?', 'Nac oes');
  await gofalwr.write('Beth mae’r plentyn ei eisiau', { 'Beth fyddai’n rhoi pethau’n iawn i’r plentyn?': 'Gweld Mam bob dydd Sul.' }, 'Ydy, mae eisiau i rywbeth gael ei wneud am hyn');
  await gofalwr.choose('Hoffai’r plentyn gael eiriolwr annibynnol hefyd?', 'Hoffai');
  await gofalwr.choose('Oes rhywbeth a fyddai’n gwneud hyn yn haws i’r plentyn, neu i chi?', 'Dim byd fel hyn');
  await gofalwr.choose('Pa iaith hoffech chi i ni ei defnyddio gyda chi?', 'Cymraeg');
  await gofalwr.choose('Pa ffyrdd o gysylltu â chi sy’n ddiogel?', 'Galwad ffôn');
  await gofalwr.write('Eich ffonio neu anfon neges destun atoch', { 'Beth yw eich rhif ffôn?': '01632 960 555' }, 'Ydy');
  await gofalwr.sees('Gwiriwch eich atebion cyn anfon');
  await gofalwr.press('Anfon hyn dros y plentyn');
  await gofalwr.sees('Mae’r hyn a anfonoch dros y plentyn wedi dod i law');
  const page = (await gofalwr.page.locator('main').textContent()) ?? '';
  assert.match(page, /Deddf Gwasanaethau Cymdeithasol a Llesiant \(Cymru\) 2014/);
  assert.doesNotMatch(page, /Cam 3|panel|Children Act/);
  await gofalwr.leave();

  const mails = await portal.mails(2);
  const team = mailTo(mails, monmouthshire.teams.complaints.mailbox);
  assert.match(team.text ?? '', /The child’s own words[\s\S]+dwi isio gweld Mam[\s\S]+The helper’s comments[\s\S]+Mae hi’n crio bob nos Sul/);
  assert.match(team.text ?? '', /Look at whether this helper is tied to the service/);
  assert.match(team.text ?? '', /Answer in Welsh/);
  assert.equal(attached(team).answers['childWords'], geiriauEfa);
  const provider = mailTo(mails, monmouthshire.advocacy.mailbox);
  assert.match(provider.subject ?? '', /Mae rhywun yn gofyn am eiriolwr/, 'in the language that was asked for');
  assert.doesNotMatch(provider.text ?? '', /dwi isio gweld Mam|crio/, 'what was told to the council is Efa’s to tell');
});
