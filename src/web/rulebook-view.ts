/** The page that shows how a council decides, worded from the tables themselves, so that it cannot say anything else. */
import type { Stop } from '#components/options.ts';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { citationWords } from '#law/citation-words.ts';
import { ifSentToday, type Course } from '#law/if-sent-today.ts';
import { citedIn, inForce, ruleKey } from '#law/rule.ts';
import { lawQuestions, rulebook } from '#law/rulebook.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { clockStop } from './clock-stop.ts';

/** A question of law with the rules that answer it. */
export interface RulesShown {
  readonly id: string;
  readonly heading: string;
  readonly rules: readonly { readonly sentence: string; readonly sources: readonly string[]; readonly checked: boolean }[];
}

/** Every rule in force on a day, question by question. */
export const rulesShown = ({ nation }: Council, today: string, words: Translate): readonly RulesShown[] =>
  lawQuestions.map((question) => ({
    id: question,
    heading: words(`law:questions.${question}`),
    rules: rulebook(nation)
      [question].filter((rule) => inForce(rule, today))
      .map(({ name, because, confirm }) => ({
        sentence: words(`law:rules.${ruleKey(name)}.person`),
        sources: citedIn(nation, because).map((citation) => citationWords(citation, words)),
        checked: confirm === true,
      })),
  }));

/** A course of stages, each limit with its last day. */
export const courseShown = (course: Course, council: Council, today: string, calendar: WorkingCalendar, language: Language, words: Translate): readonly Stop[] =>
  ifSentToday(course, council, today, calendar).map((clock) => clockStop(clock, words, language));
