import type { Attributes, ErrorMessageOptions, HintOptions } from './options.ts';

/** Attributes for a spread: every value is written, “false” too, for a data attribute means what it says. */
export const spread = (attributes?: Attributes | null): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, String(value ?? '')]));

/** The ids of all that describes a control, in reading order, or nothing. */
export function describedBy(id: string, field: { describedBy?: string | undefined; hint?: HintOptions | undefined; errorMessage?: ErrorMessageOptions | undefined }): string | undefined {
  const ids = [field.describedBy, field.hint && hintId(id), field.errorMessage && errorId(id)];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The id of the hint of the control with this id. */
export const hintId = (id: string): string => `${id}-hint`;

/** The id of the error message of the control with this id. */
export const errorId = (id: string): string => `${id}-error`;
