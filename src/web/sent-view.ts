/** The sent page in words: where each part goes and why, and what happens by which day. */
import type { RouteCardProps, Stop } from '#components/options.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate, Translator } from '#i18n/translator.ts';
import { dated } from '#law/decision.ts';
import { clockStop } from './clock-stop.ts';
import { wordHead } from './decision-words.ts';
import type { Receipt } from './receipts.ts';

/** Where the parts go: what is told of each, and what is told of them all. */
export interface Routes {
  readonly ways: readonly RouteCardProps[];
  readonly ofAll: readonly string[];
}

/** Where each part goes and why, and what is told about it meanwhile. Nothing is said twice: parts of which all the same is said stand together. */
export function routes({ heads, decision }: Receipt, translator: Translator, language: Language): Routes {
  const words = translator(language);
  const ways = decision.heads.map((head) => {
    const { procedure, why, law, also, meanwhile } = wordHead(head, decision, words);
    const way = { procedure, why, law: law.join('; '), also: also.map((name) => words('common:sent.also', { procedure: name })), meanwhile };
    return { about: heads.find(({ id }) => id === head.id)?.label[language] ?? '', way };
  });
  const together = Map.groupBy(ways, ({ way }) => JSON.stringify(way)).values();
  return saidOnce([...together].flatMap(([first, ...others]) => (first ? [{ about: [first, ...others].map(({ about }) => about), ...first.way }] : [])));
}

function saidOnce(ways: readonly RouteCardProps[]): Routes {
  const [first, ...others] = ways;
  if (!first || others.length === 0) return { ways, ofAll: [] };
  const ofAll = first.meanwhile.filter((line) => others.every(({ meanwhile }) => meanwhile.includes(line)));
  return { ways: ways.map((way) => ({ ...way, meanwhile: way.meanwhile.filter((line) => !ofAll.includes(line)) })), ofAll };
}

/** The day it was sent, then every day that the person can count on, in their order, and what they can do after. */
export function dates({ receivedAt, heads, decision }: Receipt, namespaces: string, translator: Translator, language: Language): readonly Stop[] {
  const words = translator(language);
  return [
    { date: withWeekday(dayOf(Date.parse(receivedAt)), language), title: words(`${namespaces}:sent.today`), body: words(`${namespaces}:sent.todayBody`), state: 'done' },
    ...dated(decision.clocks).map((clock) => clockStop(clock, words, language, whichParts(clock.heads, heads, words, language))),
    { title: words(`${namespaces}:sent.choice`), body: words(`${namespaces}:sent.notHappy`), state: 'choice' },
  ];
}

/** Which parts a limit is for: those it is not for are named where they are fewer. Nothing when it is for all of them. */
function whichParts(ids: readonly string[], heads: Receipt['heads'], words: Translate, language: Language): string | undefined {
  const [these, others] = [true, false].map((wanted) => heads.filter(({ id }) => ids.includes(id) === wanted).map(({ label }) => label[language])) as [string[], string[]];
  if (others.length === 0) return undefined;
  return others.length < these.length ? words('common:sent.allBut', { parts: others.join('; ') }) : words('common:sent.for', { parts: these.join('; ') });
}
