/** How a child can be reached: each way is the child’s to give or not, in every journey for children. */
import { includes, type Answers, type Situation, type Step } from './journey.ts';
import { anyChoice, anyChoices, email, line, longLine, telephone, withPictures } from './question.ts';

/** The questions about the child’s name and ways of being reached. */
export const childReachQuestions = {
  name: { ...line(), autocomplete: 'name' },
  contact: withPictures(anyChoices(['phone', 'text', 'email', 'post', 'someone', 'none'], 'none'), {
    phone: 'phone-me', post: 'letter', someone: 'through-someone', none: 'no-contact',
  }),
  phone: telephone(true),
  messages: anyChoice(['yes', 'no']),
  goodTime: line(),
  email: email(true),
  copy: anyChoice(['yes', 'no']),
  address: { ...longLine(), autocomplete: 'street-address' },
  someone: longLine(),
} as const;

type Q = typeof childReachQuestions;

/** The steps that ask them; whoever asked to be rung before is asked for a number too. */
export const childReachSteps = (isToBeRung: (situation: Situation<Q>) => boolean = () => false): readonly Step<Q>[] => [
  { id: 'name', asks: ['name'] },
  { id: 'contact', asks: ['contact'] },
  { id: 'phone', asks: ['phone', 'messages', 'goodTime'], when: (situation) => reachedBy('phone')(situation) || reachedBy('text')(situation) || isToBeRung(situation) },
  { id: 'email', asks: ['email', 'copy'], when: reachedBy('email') },
  { id: 'address', asks: ['address'], when: reachedBy('post') },
  { id: 'someone', asks: ['someone'], when: reachedBy('someone') },
];

/** The question whether a child is safe; no answer stops anybody, and none asks for detail. */
export const safeQuestions = { safe: withPictures(anyChoice(['safe', 'unsure-safe', 'not-safe'])) } as const;

/** The step that asks it, and whom a child can ring. */
export const safeSteps: readonly Step<typeof safeQuestions>[] = [
  { id: 'safe', asks: ['safe'] },
  { id: 'not-safe', exit: true, ring: true, when: ({ answers }) => saysUnsafe(answers) },
];

/** Whether a child says that they are not safe, or not sure of it. */
export function saysUnsafe({ safe }: { readonly safe?: unknown }): boolean {
  return safe === 'not-safe' || safe === 'unsure-safe';
}

/** What a child says of being safe, as the law calls it. */
export const childRisks = { safe: 'no', 'unsure-safe': 'unsure', 'not-safe': 'yes' } as const;

/** Nothing that a child said lets anybody answer. */
export function cannotReachChild({ phone = '', email: mail = '', address = '', someone = '' }: Answers<Q>): boolean {
  return [phone, mail, address, someone].every((way) => way.trim() === '');
}

function reachedBy(way: NonNullable<Answers<Q>['contact']>[number]) {
  return ({ answers }: Pick<Situation<Q>, 'answers'>) => includes(answers.contact, way);
}
