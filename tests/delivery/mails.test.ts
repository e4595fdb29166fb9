import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urgencies, type CaseRecord } from '#cases/record.ts';
import type { Council } from '#councils/council.ts';
import { composer } from '#delivery/compose.ts';
import type { MailName } from '#delivery/mails.ts';
import { withWeekday } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { allRules } from '#law/all-rules.ts';
import { advocacySchema, bodyCodes, clockIds, eventCodes, procedures, taskCodes } from '#law/decision.ts';
import { nations } from '#law/facts.ts';
import { ruleKey } from '#law/rule.ts';
import { sourceIds } from '#law/sources.ts';
import { essex, monmouthshire, workingInWelsh } from '../support/example-councils.ts';
import { aRecord, aWelshRecord, decided, whatHappened } from '../support/record.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const composed = (mail: MailName, record: CaseRecord, councils: readonly Council[] = [essex, monmouthshire]) =>
  composer({ councils, words })({ mail, submission: record.id }, Buffer.from(JSON.stringify(record)));

const inWelsh = [workingInWelsh(essex), workingInWelsh(monmouthshire)];

const atRisk = decided({ childAtRisk: 'yes', heads: [{ id: 'help-reduced', matter: 'support' }, { id: 'communication', matter: 'communication' }] });

/** The words of one language that no text of the other could hold by chance. */
const sentencesOnlyIn = (language: 'en' | 'cy') => {
  const others = [...words.entries(language === 'en' ? 'cy' : 'en').values()];
  return [...words.entries(language)]
    .filter(([key]) => key.startsWith('mails:') || key.startsWith('law:'))
    .map(([, sentence]) => sentence)
    .filter((sentence) => sentence.length >= 12 && sentence.includes(' ') && !sentence.includes('{{') && !others.some((other) => other.includes(sentence)));
};

test('the team reads what is urgent, who must not know and how to answer, then the account, then the law', () => {
  const { text } = composed('team', aRecord());
  const headings = ['today', 'contact', 'writer', 'needs', 'transcript', 'parts', 'tasks', 'advocate', 'limits'].map((section) => words('en')(`mails:${section}.heading`));
  const places = headings.map((heading) => text.indexOf(`\n${heading}\n---`));
  assert.ok(places.every((place) => place > 0), `a section is missing: ${places.join()}`);
  assert.deepEqual(places, places.toSorted((one, other) => one - other));
});

test('a subject names the kind, the reference and the urgency, and nothing else', () => {
  assert.equal(composed('team', aRecord()).subject, 'Complaint 7KM-4QD-X9R (urgent)');
  assert.equal(composed('team', aRecord({ urgent: ['advocate-wanted'] })).subject, 'Complaint 7KM-4QD-X9R');
  assert.equal(composed('team', aRecord({ urgent: ['child-may-be-at-risk', 'advocate-wanted'] })).subject, 'Complaint 7KM-4QD-X9R (urgent)');
  assert.equal(composed('team', aRecord({ urgent: [], kind: 'compliment' })).subject, 'Compliment 7KM-4QD-X9R');
  assert.equal(composed('team', aWelshRecord(), inWelsh).subject, 'Cwyn B8V-2NC-6TD');
  assert.equal(composed('risk', aRecord({ decision: atRisk })).subject, 'Child may be at risk: 7KM-4QD-X9R');
  assert.equal(composed('data', aWelshRecord()).subject, 'Part for data protection: B8V-2NC-6TD');
  assert.equal(composed('acknowledgement', aWelshRecord()).subject, 'Mae eich neges wedi dod i law: B8V-2NC-6TD');
});

test('each mail goes to its own reader in that reader’s language', () => {
  const record = aWelshRecord({ decision: { ...aWelshRecord().decision, safeguarding: atRisk.safeguarding } });
  const sent = (['team', 'risk', 'data', 'acknowledgement'] as const).map((mail) => composed(mail, record)).map(({ to, language }) => [to, language]);
  assert.deepEqual(sent, [
    ['complaints@monmouthshire.example', 'en'],
    ['duty@monmouthshire.example', 'en'],
    ['data-protection@monmouthshire.example', 'en'],
    ['sian@post.example', 'cy'],
  ]);
});

for (const urgency of urgencies) {
  test(`an urgency has words in both languages: ${urgency}`, () => {
    for (const [language, councils] of [['en', [essex]], ['cy', inWelsh]] as const) {
      const { text } = composed('team', aRecord({ urgent: [urgency] }), councils);
      assert.ok(text.indexOf(words(language)(`mails:today.urgent.${urgency}.todo`)) < text.indexOf(words(language)('mails:contact.heading')));
    }
  });
}

test('whatever the law decides can be put into words in both languages', () => {
  const keys = [
    ...eventCodes.map((event) => `mails:events.${event}`),
    ...advocacySchema.shape.state.options.map((state) => `mails:advocate.state.${state}`),
    ...bodyCodes.flatMap((body) => nations.map((nation) => `law:bodies.${body}.${nation}.name`)),
    ...procedures.map((procedure) => `law:procedures.${procedure}.name`),
    ...taskCodes.flatMap((task) => [`law:tasks.${task}.name`, `law:tasks.${task}.weigh`]),
    ...clockIds.flatMap((clock) => [`law:clocks.${clock}.name`, `law:clocks.${clock}.person`]),
    ...sourceIds.map((source) => `law:sources.${source}`),
    ...allRules.map(({ name }) => `law:rules.${ruleKey(name)}.officer`),
  ];
  for (const language of languages) assert.deepEqual(keys.filter((key) => !words.has(language, key)), []);
});

test('a change that is coming is told at the top, with the day the person gave', () => {
  const { text } = composed('team', aRecord());
  const top = text.slice(0, text.indexOf(words('en')('mails:contact.heading')));
  assert.ok(top.includes('The short break hours end') && top.includes('Friday 4 December'));
});

test('with nothing urgent, the team is told so, and which day comes first', () => {
  const record = aRecord({ urgent: [] });
  const first = record.decision.clocks.map(({ starts, due }) => (starts && due) || '').filter(Boolean).toSorted()[0] ?? '';
  const { text } = composed('team', record);
  const top = text.slice(0, text.indexOf(words('en')('mails:contact.heading')));
  assert.ok(top.includes(words('en')('mails:today.nothing')));
  assert.match(first, /^2026-/);
  assert.ok(top.includes(withWeekday(first, 'en')));
});

test('a mail for the duty team opens with the risk and holds the whole message', () => {
  const mail = composed('risk', aRecord({ urgent: ['child-at-risk'], decision: atRisk }));
  assert.ok(mail.text.indexOf(words('en')('mails:risk.opening.today')) < mail.text.indexOf(words('en')('mails:today.heading')));
  assert.ok(mail.text.includes('The Saturday club stopped in June.'));
  assert.equal(mail.attachments.length, 1);
});

test('somebody who asked not to be contacted is not shown as somebody to contact', () => {
  const person = { ...aRecord().person, ways: ['none' as const], email: '', phone: '01632 960199' };
  const { text } = composed('team', aRecord({ person }));
  assert.ok(text.includes(`!! ${words('en')('mails:contact.none')}`));
  assert.ok(!text.includes('01632 960199'));
});

test('a team is told not to leave a message, and whom not to tell in the person’s own words', () => {
  const { text } = composed('team', aRecord());
  assert.ok(text.includes(`!! ${words('en')('mails:contact.messages.no')}`));
  assert.ok(text.includes('My son-in-law, who sometimes answers my phone'));
});

test('a team that works in English is told strongly to answer in Welsh', () => {
  const { text, language } = composed('team', aWelshRecord());
  assert.equal(language, 'en');
  assert.ok(text.includes(`!! ${words('en')('mails:writer.answerIn.cy')}`));
  assert.ok(text.includes('Symudwyd y plentyn heb air o rybudd.'), 'the account is not translated');
});

for (const language of languages) {
  test(`no sentence of the other language stands in a mail written in ${language}`, () => {
    const councils = language === 'cy' ? inWelsh : [essex, monmouthshire];
    const other = language === 'cy' ? 'en' : 'cy';
    const strange = sentencesOnlyIn(other);
    assert.ok(strange.length > 100);
    for (const record of [aRecord({ replyLanguage: language, urgent: [...urgencies], decision: atRisk }), aWelshRecord({ replyLanguage: language })]) {
      for (const mail of ['team', 'risk', 'data', 'acknowledgement'] as const) {
        if (mail === 'risk' && record.decision.safeguarding.urgency === 'none') continue;
        const { text, subject } = composed(mail, record, councils);
        assert.deepEqual(strange.filter((sentence) => text.includes(sentence) || subject.includes(sentence)), [], mail);
      }
    }
  });
}

test('the notice for data protection names the parts and the day, and says nothing of the person or the account', () => {
  const record = aWelshRecord({ transcript: [whatHappened('A letter about us went to number nine.')], notTold: 'My sister' });
  const { text, html, attachments } = composed('data', record);
  assert.ok(text.includes('Information that was shared'));
  assert.ok(text.includes('Acknowledge by: Wednesday 23 December 2026'));
  assert.ok(!text.includes('Where a child in care lives'));
  for (const secret of ['number nine', 'My sister', 'Siân', 'sian@post.example', 'Foster carer']) assert.ok(!text.includes(secret) && !html.includes(secret), secret);
  assert.equal(attachments.length, 0);
});

test('the record travels with the team’s mail, exactly as it was stored', () => {
  const record = aRecord({ transcript: [whatHappened('<b>“Siân”</b>\r\n\u202eend')] });
  const [attachment] = composed('team', record).attachments;
  assert.equal(attachment?.filename, 'complaint-7KM-4QD-X9R.json');
  assert.equal(attachment.content, JSON.stringify(record, null, 2));
});

test('what cannot be composed is refused without a word of what was in it', () => {
  const compose = composer({ councils: [essex], words });
  const refusal = (mail: string, opened: string) => {
    try {
      compose({ mail, submission: 'a1' }, Buffer.from(opened));
    } catch (error) {
      return error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : '';
    }
    return 'nothing was refused';
  };
  assert.match(refusal('team', JSON.stringify({ ...aRecord(), version: 2 })), /a1 holds no record that this program knows; look at its: version/);
  assert.match(refusal('team', 'My secret, not JSON'), /a1 holds no JSON/);
  assert.match(refusal('team', JSON.stringify({ ...aRecord(), council: 'elsewhere' })), /no profile/);
  assert.match(refusal('postcard', JSON.stringify(aRecord())), /No mail is called postcard/);
  for (const opened of ['My secret, not JSON', JSON.stringify({ ...aRecord(), person: 'My secret' })]) assert.doesNotMatch(refusal('team', opened), /secret/);
});
