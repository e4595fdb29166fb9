/** The sent page in words: where each part goes and why, and what happens by which day. */
import type { RouteCardProps } from '#components/options.ts';
import type { Stop } from '#components/options.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';
import { dated } from '#law/decision.ts';
import { clockStop } from './clock-stop.ts';
import { wordHead } from './decision-words.ts';
import type { Receipt } from './receipts.ts';

/** One part: what the person said it is about, where it goes and why, and what is told about it meanwhile. */
export function routes({ heads, decision }: Receipt, translator: Translator, language: Language): readonly RouteCardProps[] {
  const words = translator(language);
  return decision.heads.map((head) => {
    const { procedure, why, law, also, meanwhile } = wordHead(head, decision, words);
    return {
      about: heads.find(({ id }) => id === head.id)?.label[language] ?? '',
      procedure,
      why,
      law: law.join('; '),
      also: also.map((name) => words('common:sent.also', { procedure: name })),
      meanwhile,
    };
  });
}

/** The day it was sent, then every day that the person can count on, in their order, and what they can do after. */
export function dates({ receivedAt, heads, decision }: Receipt, namespaces: string, translator: Translator, language: Language): readonly Stop[] {
  const words = translator(language);
  return [
    { date: withWeekday(dayOf(Date.parse(receivedAt)), language), title: words(`${namespaces}:sent.today`), body: words(`${namespaces}:sent.todayBody`), state: 'done' },
    ...dated(decision.clocks).map((clock) => clockStop(clock, words, language, partsOf(clock.heads, heads, language))),
    { title: words(`${namespaces}:sent.choice`), body: words(`${namespaces}:sent.notHappy`), state: 'choice' },
  ];
}

/** The parts that a limit is for, by name; none when it is for all of them. */
const partsOf = (ids: readonly string[], heads: Receipt['heads'], language: Language): readonly string[] =>
  ids.length === heads.length ? [] : heads.filter(({ id }) => ids.includes(id)).map(({ label }) => label[language]);
