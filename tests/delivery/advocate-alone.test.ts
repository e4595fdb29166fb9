// A request for an advocate by itself: what each of its readers may know, and that every sentence is true of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composer } from '#delivery/compose.ts';
import type { MailName } from '#delivery/mails.ts';
import { languages, type Language } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { askForAnAdvocate } from '#journeys/ask-for-an-advocate.ts';
import { listen } from '#journeys/listen.ts';
import { wordHead } from '#web/decision-words.ts';
import { essex, monmouthshire, workingInWelsh } from '../support/example-councils.ts';
import { recordOf } from '../support/sent-records.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const asked = (risk: 'yes' | 'no', answers: Readonly<Record<string, unknown>> = {}, council = essex) =>
  recordOf({ journey: askForAnAdvocate, council, answers: { asker: 'young-person', risk, note: 'Ring after school.', needs: ['none'], replyLanguage: 'en', name: 'Ali', contact: ['none'], ...answers } }, words);

/** The text of a mail of a council whose teams work in a language; the advocates’ is in the language of the person where the council is Welsh. */
const textOf = (mail: MailName, record: ReturnType<typeof asked>, language: Language = 'en') => {
  const councils = [essex, monmouthshire].map((council) => (language === 'cy' ? workingInWelsh(council) : council));
  return composer({ councils, words })({ mail, submission: record.id }, Buffer.from(JSON.stringify(record))).text;
};

for (const language of languages) {
  const say = words(language);

  test(`the duty team is not told that the complaints team has a request that it has not (${language})`, () => {
    const text = textOf('risk', asked('yes'), language);
    assert.ok(!text.includes(say('mails:risk.whoElse')));
    assert.ok(text.includes(say('mails:risk.alone')));
  });

  test(`the notice to the complaints team says that it is urgent and who has it, and not why (${language})`, () => {
    const text = textOf('advocate-asked', asked('yes'), language);
    assert.ok(text.includes(`!! ${say('mails:advocateAsked.urgent')}`));
    assert.ok(text.includes(essex.safeguarding.phone));
    assert.ok(!text.includes('Ring after school.') && !text.includes('Ali'));
    assert.ok(!textOf('advocate-asked', asked('no'), language).includes(say('mails:advocateAsked.urgent')));
  });

  test(`the advocates read what was said about safety, and that the duty team has it (${language})`, () => {
    const record = asked('yes', { replyLanguage: language }, monmouthshire);
    const text = textOf('advocacy', record, language);
    const safety = record.transcript.find(({ name }) => name === 'risk') ?? assert.fail();
    assert.ok(text.includes(safety.question[language]) && text.includes(safety.answer[language][0] ?? assert.fail()));
    assert.ok(text.includes(`!! ${say('mails:advocacy.safety.dutyTeam')}`));
    assert.ok(text.includes(say('mails:advocacy.status.aloneUrgent')));
    const calm = textOf('advocacy', asked('no', { replyLanguage: language }, monmouthshire), language);
    assert.ok(!calm.includes(say('mails:advocacy.safety.dutyTeam')) && calm.includes(say('mails:advocacy.status.alone')));
  });
}

test('the advocates read which language to answer in, which may be another than the one that was used', () => {
  for (const [language, manner] of [['en', 'en'], ['cy', 'wished']] as const) {
    const record = asked('no', { replyLanguage: language });
    assert.equal(record.language, 'en');
    assert.ok(textOf('advocacy', record).includes(words('en')(`mails:writer.answerIn.${manner}`)), language);
  }
});

test('nothing that its readers or its sender are told takes it for a complaint', () => {
  const takesItFor = { en: /your complaint|the complaint goes on|who complains/i, cy: /eich cwyn|mae’r gŵyn yn|sy’n cwyno/i };
  for (const council of [essex, monmouthshire]) {
    for (const asker of ['young-person', 'care-leaver', 'for-a-child', 'adult']) {
      for (const language of languages) {
        const record = asked('yes', { asker, replyLanguage: language, ...(asker === 'for-a-child' && { childKnows: 'agrees' }) }, council);
        const told = record.decision.heads.flatMap((head) => wordHead(head, record.decision, words(language)).meanwhile);
        assert.ok(told.length > 0);
        for (const text of [...told, ...(['risk', 'advocate-asked'] as const).map((mail) => textOf(mail, record, language))]) assert.doesNotMatch(text, takesItFor[language], asker);
        assert.doesNotMatch(textOf('advocacy', record, language), council.nation === 'wales' ? takesItFor[language] : takesItFor.en, asker);
      }
    }
  }
});

test('nobody is told to arrange what the site has done: they check that the provider has it', () => {
  const told = recordOf({ journey: listen, council: essex, answers: { advocate: 'yes', safe: 'safe', whatHappened: 'The food.' } }, words);
  for (const text of [textOf('risk', asked('yes')), textOf('team', told)]) {
    assert.match(text, /This site has written to the provider below\. Check today that they have it\./);
    assert.doesNotMatch(text, /Arrange today/);
  }
});
