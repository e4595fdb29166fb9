/** Whether what has the focus can be seen: not hidden by the bar of the way out, nor by anything else. */
import type { Page } from 'playwright';

/** Everything that can have the focus and, when it has it, cannot be seen at all. */
export const hiddenWhenFocused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), textarea, summary')].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    const isSeen = (element: HTMLElement): boolean => {
      element.focus();
      // A choice is its whole row: the box itself may be drawn by its label.
      const row = element.closest('.govuk-radios__item, .govuk-checkboxes__item, .picture-choice') ?? element;
      const { left, width, top, height } = row.getBoundingClientRect();
      const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
      return parts.some((across) => parts.some((down) => row.contains(document.elementFromPoint(left + across * width, top + down * height))));
    };
    return all.filter((element) => !isSeen(element)).map((element) => element.outerHTML.slice(0, 100));
  });
