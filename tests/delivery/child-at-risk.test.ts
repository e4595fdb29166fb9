// What the council and the advocates read where a child may be at risk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composer } from '#delivery/compose.ts';
import type { MailName } from '#delivery/mails.ts';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { listen } from '#journeys/listen.ts';
import { essex, workingInWelsh } from '../support/example-councils.ts';
import { recordOf } from '../support/sent-records.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const mailOf = (mail: MailName, record: ReturnType<typeof recordOf>, language: 'en' | 'cy' = 'en') =>
  composer({ councils: [language === 'cy' ? workingInWelsh(essex) : essex], words })({ mail, submission: record.id }, Buffer.from(JSON.stringify(record)));

for (const language of languages) {
  test(`nobody is told to leave a child alone who may be at risk and gave no way to be reached (${language})`, () => {
    for (const safe of ['not-safe', 'unsure-safe']) {
      for (const [contact, name] of [[[], 'noWay'], [['none'], 'none']] as const) {
        const record = recordOf({ journey: listen, council: essex, answers: { safe, whatHappened: 'At home.', contact } }, words);
        for (const mail of ['risk', 'team'] as const) {
          const { text } = mailOf(mail, record, language);
          assert.ok(text.includes(words(language)(`mails:contact.atRisk.${name}`)), `${mail} ${name}`);
          assert.ok(!text.includes(words(language)(`mails:contact.${name}`)), `${mail} ${name}`);
        }
      }
    }
  });
}

test('nobody who gives no name is promised more than the duty to a child allows', () => {
  for (const [language, exception] of [['en', 'unless a child may be in danger'], ['cy', 'oni bai y gallai plentyn fod mewn perygl']] as const) {
    for (const name of ['weigh', 'person']) assert.ok(words(language)(`law:tasks.anonymous.${name}`).includes(exception), language);
  }
});

test('where no child is at risk, a wish not to be contacted stands', () => {
  const record = recordOf({ journey: listen, council: essex, answers: { safe: 'safe', whatHappened: 'The food.', contact: ['none'] } }, words);
  assert.ok(mailOf('team', record).text.includes(words('en')('mails:contact.none')));
});
