/** Who may complain, as the law of the nation answers for each person that the form knows: grouped, never listed by hand. */
import type { Council } from '#councils/council.ts';
import type { Translate } from '#i18n/translator.ts';
import { complain } from '#journeys/complain.ts';
import { laws } from '#law/decide-case.ts';
import type { Right } from '#law/decision.ts';
import { decide } from '#law/rule.ts';

/** The people who have a right of their own, and those about whose interest an officer decides. */
export function peopleShown({ nation }: Council, today: string, words: Translate): { readonly own: readonly string[]; readonly interest: readonly string[] } {
  const byRight = Object.groupBy(complain.questions.relationship.options, (relationship) => rightOf(relationship, nation, today));
  const named = (right: Right) => (byRight[right] ?? []).map((relationship) => words(`pages:who-can-complain.people.${relationship}`));
  return { own: named('own'), interest: named('to-decide') };
}

type Relationship = (typeof complain.questions.relationship.options)[number];

/** By what right somebody complains about the council’s work with a child, speaking for nobody else. */
function rightOf(relationship: Relationship, nation: Council['nation'], today: string): Right {
  const facts = complain.facts({ relationship }, today);
  return decide(laws[nation].standing, { ...facts, nation, head: { id: 'any', matter: 'support' } }, today).then.right;
}
