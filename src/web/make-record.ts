/** From a finished path to the record that is frozen: the answers, worded in both languages, and what the law makes of them. */
import { urgencies, type CaseRecord, type Urgency } from '#cases/record.ts';
import type { Council } from '#councils/council.ts';
import { dayOf } from '#i18n/dates.ts';
import { languages, type Language } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Journey, Part } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import { transcript } from '#journeys/transcript.ts';
import { decideCase } from '#law/decide-case.ts';
import type { Decision } from '#law/decision.ts';
import type { WorkingCalendar } from '#law/working-days.ts';

export interface Finished {
  readonly id: string;
  readonly reference: string;
  readonly journey: Journey;
  readonly path: Path;
  readonly council: Council;
  readonly language: Language;
  /** When it is stored, in milliseconds since 1970. */
  readonly now: number;
}

export interface Wording {
  readonly words: Translator;
  readonly calendar: WorkingCalendar;
}

export function makeRecord({ id, reference, journey, path, council, language, now }: Finished, { words, calendar }: Wording): CaseRecord {
  const { answers } = path;
  const decision = decideCase(journey.facts(answers, dayOf(now)), council, calendar);
  const given = (name: string): string => (typeof answers[name] === 'string' ? answers[name] : '');
  return {
    version: 1,
    id,
    reference,
    council: council.id,
    journey: journey.id,
    kind: journey.kind,
    receivedAt: new Date(now).toISOString(),
    language,
    replyLanguage: given('replyLanguage') === 'cy' || (given('replyLanguage') === '' && language === 'cy') ? 'cy' : 'en',
    urgent: urgencies.filter((urgency) => isUrgent[urgency](decision, given)),
    person: {
      name: given('name'),
      ways: (answers['contact'] as CaseRecord['person']['ways'] | undefined) ?? [],
      email: given('email'),
      phone: given('phone'),
      messages: yesNo(given('messages')),
      goodTime: given('goodTime'),
      address: given('address'),
      emailReplies: yesNo(given('emailReplies')),
      copy: given('copy') === 'yes',
    },
    notTold: given('notTold'),
    heads: journey.parts(answers).map((part) => head(part, journey, council, words)),
    decision,
    transcript: bilingualTranscript(journey, path, words),
    answers: answers as CaseRecord['answers'],
  };
}

const isUrgent: Readonly<Record<Urgency, (decision: Decision, given: (name: string) => string) => boolean>> = {
  'child-at-risk': ({ safeguarding }) => safeguarding.urgency === 'today',
  'child-may-be-at-risk': ({ safeguarding }) => safeguarding.urgency === 'check-today',
  'change-soon': (_, given) => given('change') === 'yes',
  proceedings: ({ tasks }) => tasks.some(({ task }) => task === 'prejudice'),
  'advocate-wanted': ({ advocacy }) => advocacy.state === 'wanted',
};

function head({ id, subject, question, option }: Part, journey: Journey, council: Council, words: Translator): CaseRecord['heads'][number] {
  const label = (language: Language) => words(language)(`${journey.id}:questions.${question}.options.${option}`);
  return { id, label: { en: label('en'), cy: label('cy') }, topic: council.topics[subject] ?? '' };
}

function bilingualTranscript(journey: Journey, path: Path, words: Translator): CaseRecord['transcript'] {
  const [en = [], cy = []] = languages.map((language) => transcript(journey, path, words(language)));
  return en.map((line, at) => {
    const welsh = cy[at] ?? line;
    return {
      name: line.name,
      step: line.step,
      question: { en: line.question, cy: welsh.question },
      short: { en: line.short, cy: welsh.short },
      answer: { en: [...line.answer], cy: [...welsh.answer] },
      own: line.own,
    };
  });
}

const yesNo = (given: string): 'yes' | 'no' | '' => (given === 'yes' || given === 'no' ? given : '');
