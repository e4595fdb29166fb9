/** What somebody needs so that they can take part, and how to reach them safely: asked of every adult, in the same words. */
import { includes, type Answers, type Situation, type Step } from './journey.ts';
import { choice, choices, email, line, longLine, telephone } from './question.ts';

/** The questions about what would make it easier. */
export const needsQuestions = {
  needs: choices(['phone', 'large-print', 'easy-read', 'audio', 'bsl', 'interpreter', 'someone-with-me', 'time', 'other', 'none'], 'none'),
  interpreterLanguage: line(),
  otherNeeds: longLine(),
} as const;

/** The steps that ask them. */
export const needsSteps: readonly Step<typeof needsQuestions>[] = [
  { id: 'needs', asks: ['needs'] },
  { id: 'interpreter', asks: ['interpreterLanguage'], when: ({ answers }) => includes(answers.needs, 'interpreter') },
  { id: 'other-needs', asks: ['otherNeeds'], when: ({ answers }) => includes(answers.needs, 'other') },
];

/** The questions about reaching somebody. */
export const reachQuestions = {
  replyLanguage: { ...choice(['cy', 'en']), optionsAreLanguages: true },
  contact: choices(['email', 'phone', 'text', 'post', 'none'], 'none'),
  email: email(),
  copy: choice(['yes', 'no']),
  phone: telephone(),
  messages: choice(['yes', 'no']),
  goodTime: line(),
  address: { ...longLine(), autocomplete: 'street-address' },
} as const;

type Q = typeof reachQuestions;

const toEmail: readonly Step<Q>[] = [
  { id: 'contact', asks: ['contact'] },
  { id: 'email', asks: ['email', 'copy'], when: reachedBy('email') },
];

const afterEmail: readonly Step<Q>[] = [
  { id: 'phone', asks: ['phone', 'messages', 'goodTime'], when: (situation) => reachedBy('phone')(situation) || reachedBy('text')(situation) },
  { id: 'address', asks: ['address'], when: reachedBy('post') },
];

/** The steps that ask for the ways of reaching somebody, and then for each. */
export const reachSteps: readonly Step<Q>[] = [...toEmail, ...afterEmail];

/** In Wales an answer may come by e-mail only where the person has agreed to that in writing. */
export const emailConsentQuestions = { emailReplies: choice(['yes', 'no']) } as const;

/** The steps that reach somebody to whom the council will answer. */
export const answerSteps: readonly Step<Q & typeof emailConsentQuestions>[] = [
  ...toEmail,
  { id: 'email-replies', asks: ['emailReplies'], when: (situation) => situation.council.nation === 'wales' && reachedBy('email')(situation) },
  ...afterEmail,
];

/** Nobody could answer: no name was given, and no way. */
export const isUnreachable = ({ name, contact }: { readonly name?: string | undefined; readonly contact?: readonly string[] | undefined }): boolean => name === '' && contact?.[0] === 'none';

function reachedBy(way: NonNullable<Answers<Q>['contact']>[number]) {
  return ({ answers }: Situation<Q>) => includes(answers.contact, way);
}
