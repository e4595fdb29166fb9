/** Deletes after asking once. The button stays where it is, so that whoever is sure presses the same place again. */
import type { ComponentChildren } from 'preact';
import { PictureButton } from './PictureButton.tsx';

/** What its buttons say. */
export interface DeleteWords {
  readonly delete: string;
  readonly sure: string;
  readonly keep: string;
}

interface Props {
  /** Whether it has been asked. */
  readonly asked: boolean;
  readonly remove: () => void;
  readonly keep: () => void;
  readonly words: DeleteWords;
  /** Said after each name by a screen reader: which one it is about. */
  readonly which: ComponentChildren;
}

/** The button that deletes, and the one that does not. */
export const DeleteButtons = ({ asked, remove, keep, words, which }: Props) => (
  <>
    <PictureButton picture="delete" press={remove}>{asked ? words.sure : words.delete}{which}</PictureButton>
    {asked && <PictureButton picture="back" press={keep}>{words.keep}{which}</PictureButton>}
  </>
);
