/** The acceptance criteria that tests answer for. A range that is taken on is a line here; its tests carry the numbers in their names. */

/** From a number to a number, with whom it is for. */
export const takenOn: readonly (readonly [from: number, to: number, what: string])[] = [
  [1, 18, 'everywhere'],
  [20, 21, 'the ways in, and what each nation does'],
  [23, 32, 'the forms for adults'],
  [33, 51, 'Listen to me'],
  [53, 61, 'leaving, and privacy'],
  [62, 68, 'speaking for a child'],
  [69, 73, 'thanks'],
  [74, 82, 'mistakes and problems'],
  [83, 88, 'e-mail'],
  [89, 94, 'the two languages'],
  [95, 96, 'who read the Welsh, and the language of a submission'],
];

/** The numbers in the names of tests: “criterion 4: …”, “criteria 1, 4 and 9: …”. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/['`]criteri(?:on|a) (\d+(?:(?:, | and )\d+)*):? /g)].flatMap(([, list = '']) => list.split(/, | and /).map(Number));
