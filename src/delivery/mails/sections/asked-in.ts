/**
 * The steps and questions of the forms whose answers a section reads, by their names: mails know no journey. A test looks for each among the
 * journeys, because a name that has changed would leave a section empty without a word.
 */

/** What is asked about safety. */
export const aboutSafety = ['safe', 'risk', 'concern'] as const;

/** The steps that ask for what a section is about. */
export const askedIn = {
  writer: ['relationship', 'speaking-for', 'adult', 'role', 'authority', 'authority-why', 'links', 'responsible', 'other-council', 'child'],
  needs: ['needs', 'interpreter', 'other-needs'],
  contact: ['child-knows', 'child-contact', 'child-reach', 'unwanted'],
  referral: ['child'],
  /** What a child and whoever speaks for the child said, apart. */
  spokenFor: ['child-words', 'comments', 'what-happened'],
  /** For counting, and for nobody’s case. */
  figures: ['equality'],
} as const;
