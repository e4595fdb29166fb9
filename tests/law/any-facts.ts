import fc from 'fast-check';
import { childSituations, doers, factsSchema, helperLinks, matters, nations, relationships, stagesReached } from '#law/facts.ts';
import { daysAfter } from '#law/working-days.ts';

const day = fc.integer({ min: -3000, max: 900 }).map((days) => daysAfter('2026-01-01', days));
const answer = fc.constantFrom('yes', 'no', 'unsure');
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const head = fc.record({
  id: fc.uuid(),
  matter: fc.constantFrom(...matters),
  doneBy: maybe(fc.constantFrom(...doers)),
  arose: maybe(fc.constantFrom('within-six-months', 'within-a-year', 'over-a-year', 'in-childhood', 'unsure')),
  aroseOn: maybe(day),
  noticedOn: maybe(day),
  answeredOn: maybe(day),
  goingOn: maybe(fc.boolean()),
  settledByNextWorkingDay: maybe(fc.boolean()),
  stage: maybe(fc.constantFrom(...stagesReached)),
});

/** Facts of every kind, contradictory ones too. */
export const anyFacts = fc.record({
  receivedOn: day,
  heads: fc.array(head, { minLength: 1, maxLength: 4 }),
  nation: maybe(fc.constantFrom(...nations)),
  kind: maybe(fc.constantFrom('complaint', 'comment', 'compliment', 'service-request', 'information-request', 'advocate')),
  grievance: maybe(fc.boolean()),
  oral: maybe(fc.boolean()),
  anonymous: maybe(fc.boolean()),
  relationship: maybe(fc.constantFrom(...relationships)),
  actingFor: maybe(fc.constantFrom('self', 'child', 'adult')),
  childAgrees: maybe(answer),
  instructed: maybe(answer),
  helperLinks: maybe(fc.uniqueArray(fc.constantFrom(...helperLinks))),
  childAge: maybe(fc.integer({ min: 0, max: 120 })),
  childSituations: maybe(fc.uniqueArray(fc.constantFrom(...childSituations), { maxLength: 3 })),
  childAtRisk: maybe(answer),
  worryingWords: maybe(fc.boolean()),
  changeAboutToHappen: maybe(answer),
  changeOn: maybe(day),
  advocate: maybe(fc.constantFrom('wanted', 'asked', 'has-one', 'declined', 'unsure')),
  proceedings: maybe(fc.array(fc.record({
    kind: fc.constantFrom('family-court', 'pre-proceedings', 'tribunal', 'civil-claim', 'criminal', 'police-investigation', 'disciplinary'),
    state: maybe(fc.constantFrom('intended', 'live', 'ended')),
    statedInWriting: maybe(fc.boolean()),
    endedOn: maybe(day),
  }), { maxLength: 2 })),
  agreesToEmail: maybe(answer),
  otherCouncils: maybe(fc.array(fc.constantFrom(...nations), { maxLength: 2 })),
}).map((facts) => factsSchema.parse(facts));
