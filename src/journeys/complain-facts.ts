/**
 * The adult journey’s answers in the law’s vocabulary. What was not asked, or answered with “I’m not sure”, stays unknown.
 */
import type { Facts, Head, Matter, Proceeding, Relationship, StageReached } from '#law/facts.ts';
import type { ComplainAnswers } from './complain.ts';
import type { ChildVoice, Part } from './journey.ts';

type Options<Name extends keyof ComplainAnswers> = NonNullable<ComplainAnswers[Name]> extends readonly (infer Option extends string)[] ? Option : never;

type PartsQuestion = 'assessmentParts' | 'helpParts' | 'protectionParts' | 'fosteringParts' | 'adoptionParts' | 'learningParts' | 'informationParts' | 'courtParts' | 'otherBodies';

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
export function complainParts(answers: ComplainAnswers): readonly [Part, ...Part[]] {
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

/** An adult’s words about a child, and what the child knows of them as far as the adult can say. */
export const complainVoice = ({ childKnows }: ComplainAnswers): ChildVoice => ({ words: 'adult', knows: childKnows ?? 'not-asked', wants: 'not-said' });

/** The facts for the law. `receivedOn` is the day it was sent. */
export function complainFacts(answers: ComplainAnswers, receivedOn: string): Facts {
  const shared = { ...arose(answers), ...stage(answers) };
  const asHead = ({ id, matter }: Part): Head => ({ id, matter, ...shared });
  const [first, ...rest] = complainParts(answers);
  return {
    receivedOn,
    heads: [asHead(first), ...rest.map(asHead)],
    kind: 'complaint',
    oral: false,
    anonymous: isAnonymous(answers),
    ...(answers.relationship && { relationship: relationships[answers.relationship] }),
    actingFor: actingFor(answers),
    ...agreement(answers),
    ...childAge(answers),
    ...(answers.risk && { childAtRisk: answers.risk }),
    ...(answers.change && { changeAboutToHappen: answers.change }),
    proceedings: proceedings(answers),
    ...(answers.advocate && { advocate: advocates[answers.advocate] }),
    ...(answers.emailReplies && { agreesToEmail: answers.emailReplies }),
  };
}

const relationships = {
  parent: 'parent', 'person-with-responsibility': 'person-with-responsibility', 'special-guardian': 'special-guardian', 'foster-carer': 'foster-carer',
  adopter: 'adopter', grandparent: 'grandparent', relative: 'relative', 'young-person': 'child', 'care-leaver': 'care-leaver', friend: 'friend',
  professional: 'professional', other: 'other',
} as const satisfies Record<NonNullable<ComplainAnswers['relationship']>, Relationship>;

const advocates = { yes: 'wanted', 'have-one': 'has-one', no: 'declined', unsure: 'unsure' } as const;

function actingFor({ speakingFor }: ComplainAnswers): Facts['actingFor'] {
  return speakingFor === undefined || speakingFor === 'myself' ? 'self' : speakingFor;
}

function agreement({ childKnows, adultAgrees }: ComplainAnswers): Pick<Facts, 'childAgrees'> {
  if (childKnows === 'agrees' || adultAgrees === 'agrees') return { childAgrees: 'yes' };
  if (childKnows === 'disagrees') return { childAgrees: 'no' };
  return childKnows || adultAgrees ? { childAgrees: 'unsure' } : {};
}

function arose({ howLongAgo }: ComplainAnswers): Pick<Head, 'arose' | 'goingOn'> {
  switch (howLongAgo) {
    case 'still': return { arose: 'within-six-months', goingOn: true };
    case 'half-year': return { arose: 'within-six-months' };
    case 'year': return { arose: 'within-a-year' };
    case 'longer': return { arose: 'over-a-year' };
    default: return {};
  }
}

const stages = { no: 'not-raised', told: 'raised', answered: 'stage-1-answered', investigated: 'stage-2-answered' } as const satisfies Record<string, StageReached>;

function stage({ already }: ComplainAnswers): Pick<Head, 'stage'> {
  return already === undefined || already === 'unsure' ? {} : { stage: stages[already] };
}

const proceedingKinds = { 'family-court': 'family-court', 'other-court': 'civil-claim', tribunal: 'tribunal', police: 'police-investigation' } as const;
const proceedingStates = { now: 'live', planned: 'intended', finished: 'ended' } as const;

// Saying it in this form is saying it in writing.
function proceedings({ proceedings: kinds = [], proceedingsStage }: ComplainAnswers): readonly Proceeding[] {
  const state = proceedingsStage === undefined || proceedingsStage === 'unsure' ? undefined : proceedingStates[proceedingsStage];
  return kinds.flatMap((kind) => (kind === 'none' || kind === 'unsure' ? [] : [{ kind: proceedingKinds[kind], statedInWriting: true, ...(state && { state }) }]));
}

function childAge({ childAge: typed }: ComplainAnswers): Pick<Facts, 'childAge'> {
  const age = /^\d{1,2}$/.exec(typed ?? '')?.[0];
  return age === undefined ? {} : { childAge: Number(age) };
}

function isAnonymous({ name, contact }: ComplainAnswers): boolean {
  return name === '' && contact?.[0] === 'none';
}
