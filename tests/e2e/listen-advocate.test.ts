// Somebody on the child’s side: offered before the story and at the end, and asked for with one press.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { child } from '../support/child.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { mailAbout, mailsAbout, story } from '../support/story.ts';

const told = story('2026-11-23T10:15:00Z');

for (const language of languages) {
  const council = language === 'en' ? essex : monmouthshire;

  test(`criterion 49: somebody on the child’s side is offered before the story, free and not from the council, and nothing is chosen (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open();
    await ash.begin();
    const seen = await ash.answer({ ways: ['write'] }, 'what-happened');
    assert.ok(seen.includes('advocate'));
    await ash.open('advocate');
    await ash.speak('more');
    assert.ok((await ash.main()).includes(ash.words('listen:questions.advocate.hint')));
    assert.equal(await ash.page.locator('main input:checked').count(), 0);
    await ash.leave();
  });

  test(`criterion 49: asked for before the story, the provider is asked once it is sent, and told nothing of the story (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({ advocate: 'yes', ways: ['write', 'phone-me'], whatHappened: 'They read my diary.', phone: '01632 960 654', messages: 'no' });
    await ash.send();
    const reference = await ash.reference();
    assert.ok((await ash.main()).includes(ash.words('listen:sent.advocate.asked')));
    const mail = await mailAbout(told.portal, reference, council.advocacy.mailbox);
    assert.match(mail.text ?? '', /01632 960 654/);
    for (const part of [mail.text, mail.html]) assert.doesNotMatch(part ?? '', /diary/);
    await ash.leave();
  });

  test(`criterion 49: at the end one press asks the independent provider, and two presses ask once (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({ advocate: 'unsure', ways: ['visit-me'], visitPlace: 'At school', about: ['home'] });
    await ash.send();
    const reference = await ash.reference();
    const press = ash.words('listen:sent.advocate.press');
    assert.equal((await mailsAbout(told.portal, reference)).some(({ to }) => to?.[0]?.address === council.advocacy.mailbox), false, 'nobody has asked yet');

    const other = await ash.page.context().newPage();
    await other.goto(ash.page.url());
    await ash.press(press);
    assert.equal(ash.step(), 'sent');
    assert.ok((await ash.main()).includes(ash.words('listen:sent.advocate.asked')));
    assert.equal(await ash.page.getByRole('button', { name: press, exact: true }).count(), 0);
    await other.getByRole('button', { name: press, exact: true }).click();
    await other.waitForLoadState();
    assert.match((await other.locator('main').textContent()) ?? '', new RegExp(RegExp.escape(ash.words('listen:sent.advocate.asked'))));

    const mails = await mailsAbout(told.portal, reference);
    const to = (address: string) => mails.filter((mail) => mail.to?.[0]?.address === address);
    assert.equal(to(council.advocacy.mailbox).length, 1);
    assert.match(to(council.advocacy.mailbox)[0]?.text ?? '', /At school/);
    assert.equal(to(council.teams.complaints.mailbox).length, 2, 'the case, and that an advocate was asked for since');
    await ash.leave();
  });
}
