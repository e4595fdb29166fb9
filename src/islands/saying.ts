/** How islands fill in the words they were given. */

/** Puts values where a sentence says `{{name}}`. */
export const fill = (text: string, values: object): string => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String((values as Readonly<Record<string, unknown>>)[name]));

/** Milliseconds as a clock shows them: 0:07, 10:00. It is the same in every language. */
export function minutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
