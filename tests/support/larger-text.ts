/** A page with text of twice the size and the spacing that people may set for themselves (WCAG 1.4.4 and 1.4.12). */
import type { Page } from 'playwright';

const settings = 'html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What is cut off, or does not fit, on a page set so; the page stays so. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  // A sheet that a script hands over is not what the security policy is about, so that it can stay in force.
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const isScrollable = (element: Element) => ['INPUT', 'TEXTAREA', 'svg'].includes(element.tagName);
    const isHidden = (element: HTMLElement) => !element.checkVisibility() || element.closest('.govuk-visually-hidden, .govuk-skip-link, textarea, svg');
    const isCut = (element: HTMLElement) => element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => !isHidden(element) && !isScrollable(element) && getComputedStyle(element).overflow !== 'visible' && isCut(element));
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...cut.map((element) => element.outerHTML.slice(0, 80)), ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
  }, settings);
}
