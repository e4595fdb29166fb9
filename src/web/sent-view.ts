/** The sent page in words: where each part goes and why, and what happens by which day. */
import type { RouteCardProps } from '#components/options.ts';
import type { Stop } from '#components/options.ts';
import { dayOf, inWords, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate, Translator } from '#i18n/translator.ts';
import { ruleKey, type Citation } from '#law/rule.ts';
import type { Clock, Decision, HeadDecision } from '#law/decision.ts';
import type { Receipt } from './receipts.ts';

/** One part: what the person said it is about, where it goes and why, and what is told about it meanwhile. */
export function routes({ heads, decision }: Receipt, translator: Translator, language: Language): readonly RouteCardProps[] {
  const words = translator(language);
  return decision.heads.map((head) => ({
    about: heads.find(({ id }) => id === head.id)?.label[language] ?? '',
    procedure: words(`law:procedures.${head.procedure}.name`),
    why: words(`law:rules.${ruleKey(head.rule)}.person`),
    law: head.because.map((citation) => cite(citation, words)).join('; '),
    also: head.also.map((procedure) => words('common:sent.also', { procedure: words(`law:procedures.${procedure}.name`) })),
    meanwhile: meanwhile(head, decision, words),
  }));
}

/** The day it was sent, then every day that the person can count on, in their order, and what they can do after. */
export function dates({ receivedAt, decision }: Receipt, journey: string, translator: Translator, language: Language): readonly Stop[] {
  const words = translator(language);
  return [
    { date: withWeekday(dayOf(Date.parse(receivedAt)), language), title: words(`${journey}:sent.today`), body: words(`${journey}:sent.todayBody`), state: 'done' },
    ...decision.clocks
      .filter((clock): clock is Clock & { due: string } => clock.due !== undefined)
      .toSorted((a, b) => a.due.localeCompare(b.due))
      .map((clock): Stop => ({ date: withWeekday(clock.due, language), title: words(`law:clocks.${clock.id}.name`), body: limit(clock, words, language), state: 'coming' })),
    { title: words(`${journey}:sent.choice`), body: words(`${journey}:sent.notHappy`), state: 'choice' },
  ];
}

function limit({ id, extendable }: Clock, words: Translate, language: Language): string {
  const sentence = words(`law:clocks.${id}.person`);
  return extendable === undefined ? sentence : `${sentence} ${words('common:sent.latest', { date: inWords(extendable, language) })}`;
}

/** What officers still decide about a part, each as a sentence for the person. */
function meanwhile({ id, confirm }: HeadDecision, { tasks }: Decision, words: Translate): readonly string[] {
  const decisions = tasks.filter(({ heads, task }) => heads.includes(id) && !withinTheOffice.includes(task)).map(({ task }) => words(`law:tasks.${task}.person`));
  return [...new Set([...(confirm ? [words('law:confirm.person')] : []), ...decisions])];
}

// Things an officer does that do not touch what happens to the complaint.
const withinTheOffice: readonly string[] = ['email-consent', 'provider-copy'];

/** A provision with the name of the law it is in. */
const cite = ({ source, provision }: Citation, words: Translate): string => `${words(`law:sources.${source}`)}, ${provision}`;
