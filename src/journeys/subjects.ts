/**
 * What somebody complains about. Each subject, or each part of one, becomes a head of complaint that the law routes on its own; where a
 * matter also belongs to somebody else, a page explains that, and the person goes on.
 */
import type { Matter } from '#law/facts.ts';
import { includes, type Answers, type Part, type Situation, type Step } from './journey.ts';
import { choices } from './question.ts';

/** The questions about subjects, for every journey by which somebody complains. */
export const subjectQuestions = {
  subjects: choices([
    'staff', 'communication', 'assessment', 'help', 'home', 'contact', 'protection', 'danger', 'leaving-care', 'money',
    'fostering', 'adoption', 'learning', 'information', 'court', 'elsewhere', 'other',
  ]),
  assessmentParts: choices(['content', 'late', 'refused']),
  helpParts: choices(['refused', 'reduced', 'late', 'poor', 'short-breaks']),
  protectionParts: choices(['enquiry', 'conference', 'records', 'plan', 'support']),
  fosteringParts: choices(['approval', 'allegation', 'payments', 'support']),
  adoptionParts: choices(['suitability', 'process', 'support', 'special-guardianship']),
  learningParts: choices(['late', 'refused', 'content', 'social-care']),
  informationParts: choices(['shared', 'wrong', 'copies']),
  courtParts: choices(['decision', 'report', 'conduct', 'not-followed']),
  otherBodies: choices(['school', 'health', 'police', 'adult-care', 'cafcass', 'another-council', 'provider']),
} as const;

type Q = typeof subjectQuestions;

type SubjectAnswers = Answers<Q>;

/** The steps that ask them, with what must be known about each. */
export const subjectSteps: readonly Step<Q>[] = [
  { id: 'subjects', asks: ['subjects'] },
  { id: 'assessment', asks: ['assessmentParts'], when: about('assessment') },
  { id: 'help', asks: ['helpParts'], when: about('help') },
  { id: 'protection', asks: ['protectionParts'], when: about('protection') },
  { id: 'conference', exit: true, when: ({ answers, council }) => council.nation === 'england' && includes(answers.protectionParts, 'conference') },
  { id: 'fostering', asks: ['fosteringParts'], when: about('fostering') },
  { id: 'adoption', asks: ['adoptionParts'], when: about('adoption') },
  { id: 'approval', exit: true, when: ({ answers }) => includes(answers.fosteringParts, 'approval') || includes(answers.adoptionParts, 'suitability') },
  { id: 'learning', asks: ['learningParts'], when: about('learning') },
  { id: 'tribunal', exit: true, when: ({ answers }) => includes(answers.learningParts, 'content') || includes(answers.learningParts, 'refused') },
  { id: 'information', asks: ['informationParts'], when: about('information') },
  { id: 'data-rights', exit: true, when: about('information') },
  { id: 'court', asks: ['courtParts'], when: about('court') },
  { id: 'court-decides', exit: true, when: ({ answers }) => includes(answers.courtParts, 'decision') || includes(answers.courtParts, 'report') },
  { id: 'elsewhere', asks: ['otherBodies'], when: about('elsewhere') },
  { id: 'other-bodies', exit: true, when: about('elsewhere') },
];

type Options<Name extends keyof SubjectAnswers> = NonNullable<SubjectAnswers[Name]>[number];

type PartsQuestion = Exclude<keyof SubjectAnswers, 'subjects'>;

// A subject is a matter of law by itself, or a question says which of several it is.
const subjects = {
  staff: 'staff-conduct',
  communication: 'communication',
  assessment: { ask: 'assessmentParts' },
  help: { ask: 'helpParts' },
  home: 'placement',
  contact: 'contact',
  protection: { ask: 'protectionParts' },
  danger: 'failure-to-protect',
  'leaving-care': 'leaving-care',
  money: 'money',
  fostering: { ask: 'fosteringParts' },
  adoption: { ask: 'adoptionParts' },
  learning: { ask: 'learningParts' },
  information: { ask: 'informationParts' },
  court: { ask: 'courtParts' },
  elsewhere: { ask: 'otherBodies' },
  other: 'other',
} as const satisfies Record<Options<'subjects'>, Matter | { readonly ask: PartsQuestion }>;

const parts = {
  assessmentParts: { content: 'assessment', late: 'assessment', refused: 'assessment-refused' },
  helpParts: { refused: 'support', reduced: 'support', late: 'support', poor: 'support', 'short-breaks': 'short-breaks' },
  protectionParts: { enquiry: 'protection-enquiry', conference: 'protection-conference', records: 'protection-records', plan: 'protection-plan', support: 'support' },
  fosteringParts: { approval: 'fostering-approval', allegation: 'fostering-allegation', payments: 'fostering-payments', support: 'fostering-support' },
  adoptionParts: { suitability: 'adoption-suitability', process: 'adoption-process', support: 'adoption-support', 'special-guardianship': 'special-guardianship' },
  learningParts: { late: 'ehc-delay', refused: 'ehc-content', content: 'ehc-content', 'social-care': 'ehc-social-care' },
  informationParts: { shared: 'information-shared', wrong: 'information-wrong', copies: 'information-access' },
  courtParts: { decision: 'court-decision', report: 'court-report-content', conduct: 'court-report-conduct', 'not-followed': 'contact' },
  otherBodies: { school: 'school', health: 'health', police: 'police', 'adult-care': 'adult-care', cafcass: 'cafcass', 'another-council': 'another-council', provider: 'provider' },
} as const satisfies { [Name in PartsQuestion]: Record<Options<Name>, Matter> };

const somethingElse: Part = { id: 'other', subject: 'other', question: 'subjects', option: 'other', matter: 'other' };

/** The heads of the complaint, in the order in which they were asked about; never none. */
export function partsOf(answers: SubjectAnswers): readonly [Part, ...Part[]] {
  const [first = somethingElse, ...rest] = (answers.subjects ?? []).flatMap((subject): Part[] => {
    const found = subjects[subject];
    if (typeof found === 'string') return [{ id: subject, subject, question: 'subjects', option: subject, matter: found }];
    const matters: Readonly<Record<string, Matter>> = parts[found.ask];
    return (answers[found.ask] ?? []).flatMap((option) => {
      const matter = matters[option];
      return matter ? [{ id: `${subject}.${option}`, subject, question: found.ask, option, matter }] : [];
    });
  });
  return [first, ...rest];
}

function about(subject: Options<'subjects'>) {
  return ({ answers }: Situation<Q>) => includes(answers.subjects, subject);
}
