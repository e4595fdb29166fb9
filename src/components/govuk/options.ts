/**
 * What the ported components take. The names are those of the GOV.UK Nunjucks macros, so that each port can be held
 * against the package’s own fixtures. The ports have no words of their own: every visible or hidden word is an option.
 *
 * `html` is written into the page as it stands. Only our own code may set it, never anything a person typed.
 */

import type { HTMLAttributes } from 'astro/types';

/** Attributes as the macros take them; an empty one is written without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Words as plain text, or as mark-up we trust. */
export interface Words {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** What every component lets its caller add to its outer element. */
export interface Dressed {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A hint below a label or legend. */
export interface HintOptions extends Words, Dressed {
  readonly id?: string | undefined;
}

/** A mistake, beside its field. */
export interface ErrorMessageOptions extends Words, Dressed {
  readonly id?: string | undefined;
  /** “Error”, said before the message by a screen reader; none when false. */
  readonly visuallyHiddenText: string | false;
}

/** The label of a field. */
export interface LabelOptions extends Words, Dressed {
  readonly for?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

/** The legend of a group of fields. */
export interface LegendOptions extends Words {
  readonly classes?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

/** Fields that belong together. */
export interface FieldsetOptions extends Words, Dressed {
  readonly describedBy?: string | undefined;
  readonly role?: HTMLAttributes<'fieldset'>['role'];
  readonly legend?: LegendOptions | undefined;
}

/** What a field of one control takes, whatever the control. */
export interface FieldOptions extends Dressed {
  readonly id?: string | undefined;
  readonly name: string;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly label: LabelOptions;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?: FormGroupOptions | undefined;
}

/** The block of a field, and what stands in it beside the control. */
export interface FormGroupOptions extends Dressed {
  readonly beforeInput?: Words | undefined;
  readonly afterInput?: Words | undefined;
}

/** One radio or checkbox, or the word that divides it from the ones above. */
export interface ChoiceItem extends Words {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly checked?: boolean | null | undefined;
  readonly disabled?: boolean | undefined;
  readonly divider?: string | undefined;
  readonly behaviour?: string | undefined;
  readonly label?: Dressed | undefined;
  readonly hint?: HintOptions | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What radios and checkboxes share. */
export interface ChoicesOptions extends Dressed {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly items: readonly (ChoiceItem | null | undefined | false)[];
  readonly fieldset?: FieldsetOptions | undefined;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?: (Dressed & { readonly beforeInputs?: Words | undefined; readonly afterInputs?: Words | undefined }) | undefined;
}

/** A button, or a link that looks like one. */
export interface ButtonOptions extends Words, Dressed {
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly isStartButton?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
}

/** A link beside a row or a card: “Change”, with what it changes said by a screen reader. */
export interface ActionLinkOptions extends Words, Dressed {
  readonly href: string;
  readonly visuallyHiddenText?: string | undefined;
}

/** The links of a row or a card. */
export interface ActionsOptions {
  readonly classes?: string | undefined;
  readonly items?: readonly ActionLinkOptions[] | undefined;
}

/** The card around a list of answers. */
export interface SummaryCardOptions extends Dressed {
  readonly title?: (Words & { readonly headingLevel?: number | undefined; readonly classes?: string | undefined }) | undefined;
  readonly actions?: ActionsOptions | undefined;
}

/** A question in a few words, its answer, and what can be done with it. */
export interface SummaryRow {
  readonly classes?: string | undefined;
  readonly key: Words & { readonly classes?: string | undefined };
  readonly value: Words & { readonly classes?: string | undefined };
  readonly actions?: ActionsOptions | undefined;
}
