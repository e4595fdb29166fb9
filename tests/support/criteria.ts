/** The acceptance criteria that tests answer for. A range that is taken on is a line here; its tests carry the numbers in their names. */

/** From a number to a number, with whom it is for. */
export const takenOn: readonly (readonly [from: number, to: number, what: string])[] = [
  [1, 18, 'everywhere'],
  [31, 31, 'adding files'],
  [46, 46, 'the words for children'],
  [53, 61, 'leaving, and privacy'],
  [62, 64, 'speaking for a child'],
  [66, 68, 'speaking for a child: ties, other councils, coming back'],
  [74, 82, 'mistakes and problems'],
  [89, 94, 'the two languages'],
];

/** The numbers in the names of tests: “criterion 4: …”, “criteria 1, 4 and 9: …”. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/['`]criteri(?:on|a) (\d+(?:(?:, | and )\d+)*):? /g)].flatMap(([, list = '']) => list.split(/, | and /).map(Number));
