/** From a finished path to the record that is frozen: the answers, worded in both languages, and what the law makes of them. */
import { recordSchema, urgencies, type CaseRecord, type Urgency } from '#cases/record.ts';
import type { Council } from '#councils/council.ts';
import { dayOf } from '#i18n/dates.ts';
import { nameFiles, type NamedFile } from '#files/kept.ts';
import { languages, type Language } from '#i18n/languages.ts';
import type { Translator, Voice } from '#i18n/translator.ts';
import { wordsOf, type Answers, type Journey, type Part } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import { transcript } from '#journeys/transcript.ts';
import { decideCase } from '#law/decide-case.ts';
import type { Decision } from '#law/decision.ts';
import type { WorkingCalendar } from '#law/working-days.ts';

/** A path that is answered to its end, and who sends it where and when. */
export interface Finished {
  readonly id: string;
  readonly reference: string;
  readonly journey: Journey;
  readonly path: Path;
  readonly council: Council;
  readonly language: Language;
  readonly voice: Voice;
  /** The partner whose system sent it; empty when it was sent on the site. */
  readonly via: string;
  /** When it is stored, in milliseconds since 1970. */
  readonly now: number;
  /** The codes of files that were added and cannot be read any more. */
  readonly lost?: readonly string[];
}

/** What a record is worded and dated with. */
export interface Wording {
  readonly words: Translator;
  readonly calendar: WorkingCalendar;
}

/** Makes the record. */
export function makeRecord({ id, reference, journey, path, council, language, voice, via, now, lost = [] }: Finished, { words, calendar }: Wording): CaseRecord {
  const { answers } = path;
  const decision = decideCase(journey.facts(answers, dayOf(now)), council, calendar);
  const files = filesOn(path, journey).filter(({ code }) => !lost.includes(code));
  const given = (name: string): string => (typeof answers[name] === 'string' ? answers[name] : '');
  // Held against the schema before it is sealed: what could not be read again must fail here, where the person still has their words.
  return recordSchema.parse({
    version: 1,
    id,
    reference,
    council: council.id,
    journey: journey.id,
    kind: journey.kind(answers),
    via,
    receivedAt: new Date(now).toISOString(),
    language,
    replyLanguage: given('replyLanguage') === 'cy' || (given('replyLanguage') === '' && language === 'cy') ? 'cy' : 'en',
    urgent: urgencies.filter((urgency) => isUrgent[urgency](decision, given)),
    person: person(given, waysOf(journey, answers)),
    wording: voice,
    childVoice: journey.childVoice(answers),
    spokenFor: journey.spokenFor?.(answers),
    referral: journey.referral?.(answers),
    praise: journey.praise?.(answers),
    notTold: given('notTold'),
    heads: journey.parts(answers).map((part) => head(part, journey, council, words)),
    decision,
    transcript: bilingualTranscript(journey, path, words, voice),
    files: files.map(({ name, type, bytes, question }) => ({ name, type, bytes, question })),
    filesLost: lost.length,
    answers: { ...answers, ...Object.fromEntries(fileQuestions(path, journey).map((name) => [name, files.filter(({ question }) => question === name).map((file) => file.name)])) },
  });
}

/** The files that are among the answers of a path, named in the order in which they were asked for. */
export function filesOn(path: Path, journey: Journey): readonly (NamedFile & { readonly question: string })[] {
  const questions = fileQuestions(path, journey);
  const codes = questions.flatMap((question) => (path.answers[question] as readonly string[]).map((code) => ({ question, code })));
  return nameFiles(codes.map(({ code }) => code)).map((file, at) => ({ ...file, question: codes[at]?.question ?? '' }));
}

const fileQuestions = ({ answers }: Path, { questions }: Journey): readonly string[] => Object.keys(answers).filter((name) => questions[name]?.kind === 'files');

/** The ways of being reached, however they were named; whoever asks to be rung may be rung. */
function waysOf(journey: Journey, answers: Answers): readonly unknown[] {
  const chosen = [answers['contact'] ?? []].flat();
  const also = journey.alsoReachedBy?.(answers) ?? [];
  return [...chosen.filter((way) => also.length === 0 || way !== 'none'), ...also.filter((way) => !chosen.includes(way))];
}

/** How to reach whoever sent it, in the words of the questions that every journey shares. */
const person = (given: (name: string) => string, ways: unknown) => ({
  name: given('name'),
  ways,
  email: given('email'),
  phone: given('phone'),
  messages: given('messages'),
  goodTime: given('goodTime'),
  address: given('address'),
  through: given('someone'),
  meet: given('visitPlace'),
  emailReplies: given('emailReplies'),
  // Where the address may be left out, wanting a copy is not enough to get one.
  copy: given('copy') === 'yes' && given('email') !== '',
});

const isUrgent: Readonly<Record<Urgency, (decision: Decision, given: (name: string) => string) => boolean>> = {
  'child-at-risk': ({ safeguarding }) => safeguarding.urgency === 'today',
  'child-may-be-at-risk': ({ safeguarding }) => safeguarding.urgency === 'check-today',
  'change-soon': (_, given) => given('change') === 'yes',
  proceedings: ({ tasks }) => tasks.some(({ task }) => task === 'prejudice'),
  'advocate-wanted': ({ advocacy }) => advocacy.state === 'wanted',
};

function head({ id, subject, question, option }: Part, journey: Journey, council: Council, words: Translator): CaseRecord['heads'][number] {
  const word = option === undefined ? 'short' : `options.${option}`;
  const label = (language: Language) => words(language)(`${wordsOf(journey)}:questions.${question}.${word}`);
  return { id, label: { en: label('en'), cy: label('cy') }, topic: council.topics[subject] ?? '' };
}

function bilingualTranscript(journey: Journey, path: Path, words: Translator, voice: Voice): CaseRecord['transcript'] {
  const [en = [], cy = []] = languages.map((language) => transcript(journey, path, words(language, voice)));
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
