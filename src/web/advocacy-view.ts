/** Who can have an advocate by the law of the nation, said in the law’s own sentences. */
import type { Fact } from '#components/information.ts';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { langOf } from '#i18n/own-language.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Facts } from '#law/facts.ts';
import { laws } from '#law/decide-case.ts';
import { decide, ruleKey } from '#law/rule.ts';
import { electronic, telephone } from './contact-facts.ts';

/** Those whom the page tells apart, each with what the law would know of one of them. */
const people: Readonly<Record<string, Pick<Facts, 'relationship' | 'actingFor'>>> = {
  young: { relationship: 'child', actingFor: 'self' },
  spokenFor: { relationship: 'relative', actingFor: 'child' },
  adult: { relationship: 'parent', actingFor: 'self' },
};

/** For each of them, what the law gives. */
export const entitlementsShown = ({ nation }: Council, today: string, words: Translate): readonly Fact[] =>
  Object.entries(people).map(([who, known]) => {
    const facts: Facts = { ...known, receivedOn: today, nation, heads: [{ id: 'any', matter: 'support' }] };
    const { name } = decide(laws[nation].advocacy, facts, today);
    return { name: words(`pages:advocacy.who.${who}`), value: words(`law:rules.${ruleKey(name)}.person`) };
  });

/** Who the advocates are, and what the council has published about reaching them. */
export const providerFacts = ({ advocacy }: Council, language: Language, words: Translate): readonly Fact[] => [
  { name: words('pages:advocacy.reach.provider'), value: advocacy.name[language], lang: langOf(advocacy.name, language) },
  ...(advocacy.phone === undefined ? [] : [telephone(advocacy.phone, words)]),
  ...(advocacy.email === undefined ? [] : [electronic(advocacy.email, words)]),
];
