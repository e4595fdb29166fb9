/** What an advocate answers for a child, on the shortest way through and on every page there is. */

/** An advocate of thirteen-year-old Jay, who has no tie to anybody. */
export const forJay: Readonly<Record<string, unknown>> = {
  role: 'advocate', name: 'Ruth Osei', organisation: 'Voices Together', authority: 'asked', links: ['none'], responsible: 'this', childName: 'Jay', childAge: '13',
  childPlace: 'Dudley', childKnows: 'agrees', childContact: 'direct', childReach: 'At school, at lunch', unwanted: 'someone', notTold: 'Dean, the night worker',
  notSaid: 'That I cried', risk: 'no', whoseWords: 'child', childWords: 'i dont want to move agen. nobody asked me', comments: 'Jay has asked three times who decided it.',
  subjects: ['home'], team: '', howLongAgo: 'still', dates: '', already: 'no', proceedings: ['none'], change: 'no', childWants: 'something-done', putRight: 'to stay',
  needs: ['none'], replyLanguage: 'en', contact: ['email'], email: 'ruth@voices.example', copy: 'no', emailReplies: 'yes',
};
