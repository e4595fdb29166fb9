/** A button with a drawing beside its words. It never sends the form. */
import type { ComponentChildren } from 'preact';
import { pictureAt, type PictureName } from './pictures.ts';

/** What a button does and shows. */
export interface PictureButtonProps {
  readonly picture: PictureName;
  readonly press: () => void;
  /** Whether it is the next thing to press. */
  readonly first?: boolean | undefined;
  /** The one button that is always there, on which the focus falls when what had it is gone. */
  readonly main?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Such a button. */
export const PictureButton = ({ picture, press, first, main, expanded, children }: PictureButtonProps) => (
  <button type="button" class={first ? 'govuk-button picture-button' : 'govuk-button govuk-button--secondary picture-button'} data-main={main} aria-expanded={expanded} onClick={press}>
    <img src={pictureAt(picture)} alt="" width="40" height="40" />
    <span>{children}</span>
  </button>
);
