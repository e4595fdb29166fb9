/** Somebody filling in a form without a browser: keeps the cookie, follows each answer to the next step. */
import assert from 'node:assert/strict';
import { complain } from '#journeys/complain.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import type { Language } from '#i18n/languages.ts';
import { council } from './councils.ts';
import { ask, post, type Reply } from './http.ts';
import type { Portal } from './portal.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Sitting {
  /** The Cookie header, when there is a cookie. */
  cookie: string | undefined;
  /** The address of a step of this form. */
  at(step: string): string;
  get(step: string): Promise<Reply>;
  post(step: string, fields?: Fields): Promise<Reply>;
  /** Answers every question there is, until the answers can be checked. */
  fillIn(answers?: Fields): Promise<void>;
  /** Presses the way out. */
  leave(): Promise<Reply>;
  /** This person, at a form of another council, in the other language, or at another form. */
  elsewhere(council: string, language?: Language, journey?: Journey): Sitting;
  /** This person, at another form of the same council. */
  form(journey: Journey): Sitting;
}

/** A short complaint, wholly answered; `everyField` leads through every page where something can be written. */
export const short: Fields = {
  relationship: 'parent', speakingFor: 'myself', risk: 'no', subjects: ['staff'], whatHappened: 'Nobody rang back.', howLongAgo: 'year', already: 'no',
  proceedings: ['none'], change: 'no', advocate: 'no', needs: ['none'], replyLanguage: 'en', contact: ['none'],
};

/** Answers that lead to every question somebody can write in, with the same words in each. */
export const everyField = (words: string): Fields => ({
  ...short, speakingFor: 'adult', adultName: words, adultAgrees: 'agrees', childName: words, childAge: words, whatHappened: words, team: words, howLongAgo: 'longer',
  dates: words, whyNow: words, already: 'answered', answerHad: words, proceedings: ['tribunal'], proceedingsStage: 'now', proceedingsWords: words, change: 'yes',
  changeWhat: words, changeWhen: words, putRight: words, needs: ['interpreter', 'other'], interpreterLanguage: words, otherNeeds: words, name: words,
  contact: ['email', 'phone', 'post'], email: 'gwen@example.org', copy: 'yes', emailReplies: 'no', phone: `01632 960 123 ${words}`, messages: 'no', goodTime: words, address: words, notTold: words,
});

/** Sits down at a council’s form: a complaint, unless another is named. */
export function sitDown(portal: Portal, where = 'essex', language: Language = 'en', journey: Journey = complain): Sitting {
  const jar: { cookie: string | undefined } = { cookie: undefined };
  return sittingWith(portal, jar, { where, language, journey });
}

interface Place {
  readonly where: string;
  readonly language: Language;
  readonly journey: Journey;
}

function sittingWith(portal: Portal, jar: { cookie: string | undefined }, place: Place): Sitting {
  const { addresses } = portal.services;
  const { where, language, journey } = place;
  const at = (step: string) => addresses.of({ language, council: council(where), journey, step });
  const kept = (reply: Reply): Reply => {
    const [set] = reply.headers['set-cookie'] ?? [];
    if (set) jar.cookie = /Max-Age=0/.test(set) ? undefined : set.split(';')[0];
    return reply;
  };
  const headers = () => (jar.cookie === undefined ? {} : { Cookie: jar.cookie });
  const sitting: Sitting = {
    get cookie() {
      return jar.cookie;
    },
    set cookie(cookie) {
      jar.cookie = cookie;
    },
    at,
    get: async (step) => kept(await ask(portal.url, at(step), { headers: headers() })),
    post: async (step, fields = {}) => kept(await post(portal.url, at(step), fields, headers())),
    async fillIn(answers = short) {
      let step = journey.steps[0]?.id ?? '';
      for (let pages = 0; step !== 'check'; pages += 1) {
        const reply = await sitting.post(step, fieldsOf(step, answers, journey));
        assert.equal(reply.status, 303, `${step} was not accepted`);
        step = addresses.read(`${reply.headers.location}`)?.step ?? '';
        assert.ok(pages < 60 && step !== '', 'the form leads nowhere');
      }
    },
    leave: async () => kept(await ask(portal.url, addresses.of({ language, council: council(where), page: 'exit' }), { headers: headers() })),
    elsewhere: (other, there = language, form = journey) => sittingWith(portal, jar, { where: other, language: there, journey: form }),
    form: (other) => sittingWith(portal, jar, { ...place, journey: other }),
  };
  return sitting;
}

/** The fields of one page out of all the answers; a question without one is left empty. */
export function fieldsOf(id: string, answers: Fields, journey: Journey = complain): Fields {
  const step = journey.steps.find((one) => one.id === id);
  return step && !isExit(step) ? Object.fromEntries(step.asks.map((name) => [name, answers[name] ?? ''])) : {};
}
