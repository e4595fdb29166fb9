/** What is so about a page, and what every page owes to everybody; each thing it owes and does not give is a line. */
import type { Page } from 'playwright';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Screen } from './screens.ts';

/** What a browser says of the page it shows. */
export type PageFacts = Awaited<ReturnType<typeof factsOf>>;

export const factsOf = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const said = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const shown = (element: HTMLElement) => element.checkVisibility() && !element.closest('.govuk-visually-hidden, .govuk-skip-link');
    const probe = document.body.appendChild(Object.assign(document.createElement('i'), { className: 'exit-link' }));
    const coral = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const form = document.querySelector<HTMLFormElement>('main form');
    // Choices are pressed anywhere on their row; a choice’s own hint belongs to it.
    const primary = '.govuk-button, .govuk-radios__item, .govuk-checkboxes__item, .govuk-input, .govuk-textarea, .exit-link, .help-block a, .language-switch :is(a, button)';
    // A child’s hand is given room everywhere.
    const forChildren = '[data-audience="child"] :is(a, button, .picture-choice)';
    const focusable = all('a[href], button, input:not([type="hidden"]), textarea, select, summary, [tabindex]').filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    return {
      language: document.documentElement.lang,
      title: document.title,
      headings: all('h1').map(said),
      outside: focusable.filter(shown).filter((element) => !element.matches('input')).filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 || element.getBoundingClientRect().left < -0.5).map((element) => element.outerHTML.slice(0, 80)),
      red: all('main *, .help-block *').filter((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).borderTopColor].includes(coral)).length,
      numbers: all('a[href^="tel:"]').length,
      widerThanScreen: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      first: focusable[0]?.getAttribute('href'),
      positiveTabindex: all('[tabindex]').filter((element) => element.tabIndex > 0).length,
      required: all('[required], [aria-required], [pattern]').length,
      validated: [...document.forms].filter((one) => !one.noValidate).length,
      revealing: all('input[aria-expanded], input[aria-controls], [data-aria-controls]').length,
      small: all(`${primary}, ${forChildren}`).filter(shown).filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML.slice(0, 120)),
      // The rest of the page comes between the questions and whom to ring, on no page.
      helpAfterMain: document.querySelector('.page > main + aside.help-block') !== null,
      fields: form && [...new FormData(form)].filter(([name, typed]) => typeof typed === 'string' && name !== 'token' && name !== 'mistaken' && typed !== '').map(([name, typed]) => [name, String(typed)]),
      inSummary: all('.govuk-error-summary__list a').map((link) => ({ words: said(link), field: document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.tagName })),
      beside: all('.govuk-error-message').map((message) => [...message.childNodes].filter((node) => !(node instanceof HTMLElement)).map((node) => node.textContent).join('').trim()),
      undescribed: all('[aria-describedby]').filter((field) => field.getAttribute('aria-describedby')?.split(' ').some((id) => !document.getElementById(id))).length,
      focused: document.activeElement?.className ?? '',
      firstInMain: document.querySelector('main')?.firstElementChild?.className ?? '',
    };
  });

/** Something that a page owes and does not give, with the criterion that asks for it. */
export interface Debt {
  readonly criterion: number;
  readonly what: string;
}

/** Whether it is the screen that was meant, and gives what every page owes. */
export function debts(facts: PageFacts, screen: Screen, words: Translate, language: Language): readonly Debt[] {
  const mistaken = screen.mistakes > 0;
  const owed: readonly (readonly [criterion: number, debt: string, given: boolean])[] = [
    [3, 'something stands in an order of its own', facts.positiveTabindex === 0],
    [4, `it is ${facts.widerThanScreen} pixels wider than the screen`, facts.widerThanScreen <= 0],
    [4, `these reach beyond the screen: ${facts.outside.join(' ')}`, facts.outside.length === 0],
    [7, `it is headed “${facts.headings.join('” and “')}”`, facts.headings.length === 1 && facts.headings[0] === screen.heading(words)],
    [7, `its language is ${facts.language}`, facts.language === language],
    [8, `the first thing to reach is ${facts.first}, not the link that skips to main`, facts.first === '#main'],
    [9, 'whom to ring does not follow the main part', facts.helpAfterMain || screen.page.startsWith('choose a council')],
    [10, `less than 44 pixels high: ${facts.small.join(' ')}`, facts.small.length === 0],
    [74, `its title is “${facts.title}”`, facts.title.startsWith(`${words('common:error')}: `) === mistaken && facts.title !== ''],
    [74, `the summary has ${facts.inSummary.length} mistakes`, facts.inSummary.length === screen.mistakes],
    [74, 'the summary and the fields say it differently', JSON.stringify(facts.inSummary.map(({ words: said }) => said)) === JSON.stringify(facts.beside)],
    [74, 'a field is described by nothing', facts.undescribed === 0],
    [74, `the focus is on “${facts.focused}”, and main begins with “${facts.firstInMain}”`, !mistaken || (facts.focused === 'govuk-error-summary' && facts.firstInMain === 'govuk-error-summary')],
    [76, 'a mistake leads to no field', facts.inSummary.every(({ field }) => field === 'INPUT' || field === 'TEXTAREA')],
    [77, `its fields hold ${JSON.stringify(facts.fields).slice(0, 200)}`, screen.fields === undefined || JSON.stringify(facts.fields) === JSON.stringify(asEntries(screen))],
    [78, 'a field is required by the browser', facts.required === 0],
    [78, 'a form is validated by the browser', facts.validated === 0],
    [79, 'an option reveals something', facts.revealing === 0],
    [80, 'something red stands on a child’s page that explains a problem', !screen.page.startsWith('problem') || facts.red === 0 || (screen.voice ?? 'adult') === 'adult'],
    [80, 'a page that explains a problem says no number to ring', !screen.page.startsWith('problem') || facts.numbers > 0],
  ];
  return owed.filter(([, , given]) => !given).map(([criterion, what]) => ({ criterion, what }));
}

/** A screen’s fields as a form holds them; in a text field, lines end as browsers end them. */
const asEntries = ({ fields = {} }: Screen): readonly (readonly [string, string])[] =>
  Object.entries(fields).flatMap(([name, typed]) => [typed].flat().map((one) => [name, one] as const)).filter(([, one]) => one !== '');
