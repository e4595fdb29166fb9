/** The other bodies of a nation: what each is called, what it does, and how to reach it. */
import type { Fact } from '#components/information.ts';
import type { Translate } from '#i18n/translator.ts';
import type { BodyCode } from '#law/decision.ts';
import { bodies, type Reach } from '#law/elsewhere/bodies.ts';
import type { Nation } from '#law/facts.ts';
import { telephone } from './contact-facts.ts';

/** A body as a page shows it. */
export interface BodyShown extends Partial<Pick<Reach, 'phone' | 'website'>> {
  readonly name: string;
  readonly does: string;
}

/** One body of a nation. */
export const bodyShown = (code: BodyCode, nation: Nation, words: Translate): BodyShown => ({
  ...bodies[code][nation],
  name: words(`law:bodies.${code}.${nation}.name`),
  does: words(`law:bodies.${code}.${nation}.does`),
});

/** The other bodies of a nation, in the order of the table. */
export const bodiesShown = (nation: Nation, words: Translate): readonly BodyShown[] => (Object.keys(bodies) as BodyCode[]).map((code) => bodyShown(code, nation, words));

/** How to reach a body, where that is known for certain. */
export const reachFacts = ({ phone, website }: BodyShown, words: Translate): readonly Fact[] => [
  ...(phone === undefined ? [] : [telephone(phone, words)]),
  ...(website === undefined ? [] : [{ name: words('common:council.talk.website'), value: website.replace('https://', ''), href: website }]),
];
