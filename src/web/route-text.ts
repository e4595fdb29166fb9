/** A decision as plain text: each part with its procedure, rule and law, then what officers decide, then the dates. */
import type { Language } from '#i18n/languages.ts';
import { withWeekday } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translator.ts';
import { citationWords } from '#law/citation-words.ts';
import type { Decision } from '#law/decision.ts';
import { ruleKey, type Citation } from '#law/rule.ts';
import { wordDecision } from './decision-words.ts';

type Line = readonly [label: string, words: string];

/** The text; every rule has its name, so that it can be found in the tables. */
export function routeText(decision: Decision, words: Translate, language: Language): string {
  const label = (name: string) => words(`api:command.labels.${name}`);
  const law = (because: readonly Citation[]) => because.map((citation) => citationWords(citation, words)).join('; ');
  const { heads, tasks, clocks } = wordDecision(decision, words, language);

  const ruled = (title: string, { rule, because }: Decision['safeguarding'] | Decision['advocacy']): string =>
    block(title, [[label('rule'), rule], [label('why'), words(`law:rules.${ruleKey(rule)}.person`)], [label('law'), law(because)]]);
  const parts = decision.heads.map(({ id, matter, rule }, at) => {
    const { procedure, also = [], why = '', law: sources = [], bodies = [], meanwhile = [] } = heads[at] ?? {};
    return block(`${id} (${matter})`, [
      [label('procedure'), procedure ?? ''],
      [label('also'), also.join('; ')],
      [label('rule'), rule],
      [label('why'), why],
      [label('law'), sources.join('; ')],
      [label('bodies'), bodies.join('; ')],
      ...meanwhile.map((sentence): Line => [label('meanwhile'), sentence]),
    ]);
  });
  const duties = decision.tasks.map(({ heads: about, rule, because }, at) =>
    block(tasks[at]?.name ?? '', [[label('parts'), about.join(', ')], [label('weigh'), tasks[at]?.weigh ?? ''], [label('rule'), rule], [label('law'), law(because)]]),
  );
  const days = clocks.map(({ day, name, sentence }) => (day === undefined ? `${name}: ${sentence}` : `${day}: ${name}. ${sentence}`));

  return [
    `${label('received')}: ${withWeekday(decision.on, language)}`,
    ...parts,
    ruled(label('safeguarding'), decision.safeguarding),
    ruled(label('advocacy'), decision.advocacy),
    ...(duties.length === 0 ? [] : [label('tasks').toUpperCase(), ...duties]),
    ...(days.length === 0 ? [] : [label('dates').toUpperCase(), days.join('\n')]),
  ].join('\n\n');
}

const block = (title: string, lines: readonly Line[]): string => [title, ...lines.filter(([, words]) => words !== '').map(([label, words]) => `  ${label}: ${words}`)].join('\n');
