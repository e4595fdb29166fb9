// Every way of telling is enough by itself, and ends in the mail that the team reads. Without script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import type { ListenAnswers } from '#journeys/listen.ts';
import { child } from '../support/child.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { photo, recording } from '../support/sample-files.ts';
import { attached, mailAbout, story } from '../support/story.ts';

const told = story('2026-11-23T10:15:00Z');

interface Way {
  /** All that the child says. */
  readonly answers: Partial<ListenAnswers>;
  /** What the team reads of it: words of ours in the team’s language, and the child’s own. */
  readonly reads: readonly string[];
  /** What the child adds, on which page, and what it arrives as. */
  readonly adds?: { readonly step: string; readonly question: 'recording' | 'pictures'; readonly file: () => Promise<Buffer>; readonly name: string; readonly mimeType: string; readonly arrives: string };
}

/** Each way of telling: one that is added to Listen to me needs its line here. */
const ways: Readonly<Record<string, Way>> = {
  'what happened, in words': { answers: { ways: ['write'], whatHappened: 'Dw i’n colli fy mrawd. I miss my brother.' }, reads: ['I miss my brother.', 'Dw i’n colli fy mrawd.'] },
  'a recording': {
    answers: { ways: ['voice'] },
    reads: ['Record my voice'],
    adds: { step: 'voice', question: 'recording', file: () => recording('webm'), name: 'me.webm', mimeType: 'audio/webm', arrives: 'recording-1.webm' },
  },
  'a picture': {
    answers: { ways: ['photo'] },
    reads: ['Send a photo or a drawing'],
    adds: { step: 'photo', question: 'pictures', file: photo.jpeg, name: 'me.jpg', mimeType: 'image/jpeg', arrives: 'picture-1.jpg' },
  },
  'feelings': { answers: { feelings: ['tired', 'not-listened-to'] }, reads: ['Tired of it', 'Not listened to'] },
  '“call me”': { answers: { ways: ['phone-me'], phone: '01632 960 456' }, reads: ['Please ring me', '01632 960 456'] },
  '“call me”, without a number': { answers: { ways: ['phone-me'] }, reads: ['Please ring me'] },
  '“come and see me”': { answers: { ways: ['visit-me'], visitPlace: 'At school, Friday dinner time' }, reads: ['Please come and see me', 'At school, Friday dinner time'] },
  '“someone is helping me”': { answers: { ways: ['helped'], helper: 'My nan' }, reads: ['Someone is helping me', 'My nan'] },
  'what it is about': { answers: { about: ['family'] }, reads: ['Seeing my family'] },
  'what is wanted': { answers: { wishes: ['explain'] }, reads: ['I want to know why'] },
  'wanting someone on one’s side': { answers: { advocate: 'yes' }, reads: ['Yes, I want someone on my side'] },
};

for (const language of languages) {
  const council = language === 'en' ? essex : monmouthshire;
  for (const [name, { answers, reads, adds }] of Object.entries(ways)) {
    test(`criterion 35: ${name} alone can be sent, and the team reads it (${language})`, async () => {
      const { browser, portal } = told;
      const ash = await child(browser, portal, { language, council });
      await ash.open();
      await ash.begin();
      if (adds) {
        await ash.answer(answers, adds.step);
        const { name: called, mimeType } = adds;
        await ash.page.getByLabel(ash.words(`listen:questions.${adds.question}.label`)).setInputFiles({ name: called, mimeType, buffer: await adds.file() });
        await ash.next();
      }
      await ash.answer(answers);
      await ash.send();
      assert.equal(ash.step(), 'sent');
      const mail = await mailAbout(portal, await ash.reference(), council.teams.complaints.mailbox);
      for (const words of reads) assert.ok(mail.text?.includes(words), `“${words}” is not in the mail`);
      for (const [question, answer] of Object.entries(answers)) assert.deepEqual(attached(mail).answers[question], answer);
      if (adds) assert.ok(mail.attachments.some(({ filename }) => filename === adds.arrives));
      await ash.leave();
    });
  }

  test(`criterion 35: nothing at all cannot be sent, and the page says kindly what is enough (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({ name: 'Ash', ways: ['write'] });
    assert.equal(await ash.page.getByRole('button', { name: ash.words('listen:check.send'), exact: true }).count(), 0);
    assert.ok((await ash.main()).includes(ash.words('listen:check.nothing.heading')));
    await ash.press(ash.words('listen:check.nothing.go'));
    assert.equal(ash.step(), 'ways');
    await ash.fill({ ways: ['phone-me'] });
    await ash.next();
    await ash.answer({});
    await ash.send();
    assert.equal(ash.step(), 'sent');
    await ash.leave();
  });
}
