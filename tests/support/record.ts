/** Records as people might have sent them, decided by the law itself. Nobody in them is real. */
import { recordSchema, type CaseRecord, type TranscriptEntry } from '#cases/record.ts';
import { decideCase } from '#law/decide-case.ts';
import type { Decision } from '#law/decision.ts';
import type { Facts } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';
import { essex, monmouthshire } from './example-councils.ts';

type Bilingual = CaseRecord['heads'][number]['label'];

const both = (en: string, cy: string): Bilingual => ({ en, cy });

const chosen = (step: string, name: string, question: Bilingual, answer: Bilingual): TranscriptEntry => ({
  step, name, question, short: question, own: false, answer: { en: [answer.en], cy: [answer.cy] },
});

/** A question answered in somebody’s own words. */
export const typed = (step: string, name: string, question: Bilingual, words: string): TranscriptEntry => ({
  step, name, question, short: question, own: true, answer: { en: [words], cy: [words] },
});

/** What the law decides about some facts, in Essex unless said otherwise. */
export const decided = (facts: Partial<Facts> & Pick<Facts, 'heads'>, council = essex): Decision =>
  decideCase({ receivedOn: '2026-11-23', kind: 'complaint', ...facts }, council, englandAndWales);

/** The question about what happened. */
export const whatHappened = (words: string): TranscriptEntry =>
  typed('what-happened', 'whatHappened', both('What happened?', 'Beth ddigwyddodd?'), words);

/** A grandmother in Essex: help that stopped, and letters that nobody answered. */
export const aRecord = (overrides: Partial<CaseRecord> = {}): CaseRecord =>
  recordSchema.parse({
    version: 1,
    id: '0b9c7a52-6f0e-4c55-9c8e-3a1d5f2b7e10',
    reference: '7KM-4QD-X9R',
    council: essex.id,
    journey: 'complain',
    kind: 'complaint',
    via: '',
    receivedAt: '2026-11-23T14:07:00.000Z',
    language: 'en',
    replyLanguage: 'en',
    urgent: ['change-soon'],
    person: {
      name: 'Rose Oakley', ways: ['email', 'phone'], email: 'rose@post.example', phone: '01632 960123', messages: 'no',
      goodTime: 'Weekdays before three', address: '', through: '', meet: '', emailReplies: '', copy: true,
    },
    wording: 'adult',
    notTold: 'My son-in-law, who sometimes answers my phone',
    heads: [
      { id: 'help-reduced', label: both('Help that was cut', 'Cymorth a gafodd ei dorri'), topic: 'Quality of service' },
      { id: 'communication', label: both('Not getting answers', 'Peidio â chael atebion'), topic: '' },
    ],
    decision: decided({
      relationship: 'grandparent', actingFor: 'self', childAtRisk: 'no', changeAboutToHappen: 'yes', advocate: 'declined',
      heads: [{ id: 'help-reduced', matter: 'support', goingOn: true }, { id: 'communication', matter: 'communication', goingOn: true }],
    }),
    transcript: [
      chosen('relationship', 'relationship', both('Who are you to the child?', 'Beth yw eich perthynas chi â’r plentyn?'), both('Grandparent', 'Nain neu daid')),
      chosen('risk', 'risk', both('Is a child at risk of harm now?', 'Ydy plentyn mewn perygl o niwed nawr?'), both('No', 'Nac ydy')),
      whatHappened('The Saturday club stopped in June.\nI wrote three times and nobody answered.'),
      typed('team', 'team', both('Which team or worker was it?', 'Pa dîm neu weithiwr oedd hwn?'), ''),
      typed('change-soon', 'changeWhat', both('What is about to change?', 'Beth sydd ar fin newid?'), 'The short break hours end'),
      typed('change-soon', 'changeWhen', both('When will it change?', 'Pryd bydd yn newid?'), 'Friday 4 December'),
      chosen('needs', 'needs', both('What would make this easier for you?', 'Beth fyddai’n gwneud hyn yn haws i chi?'), both('Large print', 'Print bras')),
    ],
    answers: { relationship: 'grandparent', subjects: ['help', 'communication'] },
    ...overrides,
  });

/** A foster carer in Monmouthshire who writes in Welsh: a move without warning, and a letter sent to the wrong house. */
export const aWelshRecord = (overrides: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({
    id: '5d1f0c34-2b7a-4e6d-8f19-c0a2b4d6e811',
    reference: 'B8V-2NC-6TD',
    council: monmouthshire.id,
    language: 'cy',
    replyLanguage: 'cy',
    urgent: [],
    person: {
      name: 'Siân Llŷr Ŵan Ïo', ways: ['email'], email: 'sian@post.example', phone: '', messages: '', goodTime: '', address: '', through: '', meet: '', emailReplies: 'yes', copy: true,
    },
    wording: 'adult',
    notTold: '',
    heads: [
      { id: 'home', label: both('Where a child in care lives', 'Ble mae plentyn mewn gofal yn byw'), topic: '' },
      { id: 'information-shared', label: both('Information that was shared', 'Gwybodaeth a gafodd ei rhannu'), topic: '' },
    ],
    decision: decided(
      {
        relationship: 'foster-carer', actingFor: 'self', childAtRisk: 'no',
        heads: [{ id: 'home', matter: 'placement', goingOn: true }, { id: 'information-shared', matter: 'information-shared', goingOn: true }],
      },
      monmouthshire,
    ),
    transcript: [
      chosen('relationship', 'relationship', both('Who are you to the child?', 'Beth yw eich perthynas chi â’r plentyn?'), both('Foster carer', 'Gofalwr maeth')),
      whatHappened('Symudwyd y plentyn heb air o rybudd.'),
    ],
    answers: { relationship: 'foster-carer', subjects: ['home', 'information'] },
    ...overrides,
  });
