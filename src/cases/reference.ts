/**
 * What a person quotes: eight random symbols and one that checks them, `7KM-4QD-X9R`.
 *
 * The 23 symbols leave out every vowel, so that no word can appear in either language, and whatever is mistaken for
 * something else by eye or ear. 23 is prime, so the weighted sum catches every single slip and every swap of neighbours.
 */
const symbols = '2346789BCDFGHJKMNPQRTVX';

/** Draws a reference; `random` gives a whole number from 0 up to, not including, its argument. */
export function newReference(random: (below: number) => number): string {
  const drawn = Array.from({ length: 8 }, () => random(symbols.length));
  return grouped([...drawn, checkValue(drawn)].map((value) => symbols[value]).join(''));
}

/** The reference that somebody typed, in any case and with any spaces; undefined when it cannot be one. */
export function parseReference(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '');
  const values = [...plain].map((symbol) => symbols.indexOf(symbol));
  if (values.length !== 9 || values.includes(-1)) return undefined;
  return values[8] === checkValue(values.slice(0, 8)) ? grouped(plain) : undefined;
}

const checkValue = (values: readonly number[]): number => values.reduce((sum, value, place) => sum + (place + 2) * value, 0) % symbols.length;

const grouped = (nine: string): string => `${nine.slice(0, 3)}-${nine.slice(3, 6)}-${nine.slice(6)}`;
