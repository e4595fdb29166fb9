/**
 * How somebody says thank you. Only what was done must be told; the worker hears of it, and the council quotes it, only with a yes.
 *
 * Nobody is asked about danger here as a complaint would ask. One line has room for a worry about somebody’s safety, and words that
 * may mean danger are noticed in the thanks themselves, so that whoever is not safe is read about the same day.
 */
import { anyChoice, email, line, story } from './question.ts';
import type { Facts } from '#law/facts.ts';
import { defineJourney, type Answers, type ChildVoice, type Part } from './journey.ts';
import { hasWorryingWords, isWorry } from './worrying-words.ts';

// The names are its own where the question is: a story of complaint must not turn up among thanks, nor the worker it is about.
const questions = {
  worker: line(),
  praise: story(),
  share: { ...anyChoice(['yes', 'no']), asksLeave: true },
  quote: { ...anyChoice(['yes', 'no']), asksLeave: true },
  name: { ...line(), autocomplete: 'name' },
  email: email(true),
  copy: anyChoice(['yes', 'no']),
  concern: line(1_000),
} as const;

type ComplimentAnswers = Answers<typeof questions>;

const whole: Part = { id: 'compliment', subject: 'compliment', question: 'praise', matter: 'other' };

/** The form for thanks. */
export const compliment = defineJourney({
  id: 'compliment',
  audience: 'adult',
  questions,
  onlyThanks: true,
  kind: () => 'compliment',
  childVoice: (): ChildVoice => ({ words: 'adult', knows: 'not-asked', wants: 'not-said' }),
  alsoReachedBy: ({ email: address = '' }) => (address === '' ? [] : ['email']),
  praise: ({ praise = '', worker = '', share = '', quote = '' }) => ({ words: praise, worker, share, quote }),
  parts: () => [whole],
  facts: complimentFacts,
  steps: [
    { id: 'thanks', asks: ['worker', 'praise'] },
    { id: 'sharing', asks: ['share', 'quote'] },
    { id: 'you', asks: ['name', 'email', 'copy', 'concern'] },
  ],
});

function complimentFacts({ praise = '', name = '', email: address = '', concern = '' }: ComplimentAnswers, receivedOn: string): Facts {
  return {
    receivedOn,
    heads: [{ id: whole.id, matter: whole.matter }],
    kind: 'compliment',
    oral: false,
    anonymous: name === '' && address === '',
    // Whoever fills in the line is not sure that everybody is safe.
    ...(isWorry(concern) && { childAtRisk: 'unsure' as const }),
    worryingWords: hasWorryingWords(praise),
  };
}
