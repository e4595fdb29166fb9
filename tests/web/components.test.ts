/**
 * Each ported component against every example that GOV.UK Frontend ships for those who write their own: the same
 * options in, the same elements, attributes, classes and words out.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { saidBy, treeOf } from './markup-tree.ts';
import { startDrawing, type Drawing } from './render-component.ts';

interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}
type Options = Readonly<Record<string, unknown>>;

interface Exception {
  readonly because: string;
  readonly covers: (options: Options) => boolean;
  readonly component?: string;
}

const ported = {
  'back-link': 'BackLink', button: 'Button', 'character-count': 'CharacterCount', checkboxes: 'Checkboxes', details: 'Details',
  'error-message': 'ErrorMessage', 'error-summary': 'ErrorSummary', fieldset: 'Fieldset', hint: 'Hint', input: 'Input',
  'inset-text': 'InsetText', label: 'Label', 'notification-banner': 'NotificationBanner', panel: 'Panel', radios: 'Radios',
  select: 'Select', 'skip-link': 'SkipLink', 'summary-list': 'SummaryList', textarea: 'Textarea', 'warning-text': 'WarningText',
} as const;

const scriptWords = ['charactersUnderLimitText', 'charactersAtLimitText', 'charactersOverLimitText', 'wordsUnderLimitText', 'wordsAtLimitText', 'wordsOverLimitText'];

const exceptions: readonly Exception[] = [
  { because: 'a choice never reveals a question: the next page asks it', covers: ({ items }) => Array.isArray(items) && items.some((item: Options | null) => item?.['conditional']) },
  { component: 'character-count', because: 'these words are for a script that counts, and ours has none', covers: (options) => scriptWords.some((word) => word in options) },
  { component: 'character-count', because: 'a count without a limit is set by that script', covers: ({ maxlength, maxwords }) => !maxlength && !maxwords },
];

const excepted = (component: string, options: Options) => exceptions.find((exception) => (exception.component ?? component) === component && exception.covers(options));

// The macros speak English when they are not told what to say. Ours have no words of their own, so the test says them.
const englishWords: Readonly<Record<string, (options: Options) => Options>> = {
  'back-link': ({ text, html }) => (text || html ? {} : { text: 'Back' }),
  'character-count': ({ maxwords, countType, textareaDescriptionText }) => ({
    textareaDescriptionText: textareaDescriptionText || `You can enter up to %{count} ${maxwords || countType === 'words' ? 'words' : 'characters'}`,
  }),
  'error-message': ({ visuallyHiddenText }) => (visuallyHiddenText === undefined ? { visuallyHiddenText: 'Error' } : {}),
  'notification-banner': ({ type, titleText, titleHtml }) => (titleText || titleHtml ? {} : { titleText: type === 'success' ? 'Success' : 'Important' }),
  'warning-text': ({ iconFallbackText }) => (iconFallbackText ? {} : { iconFallbackText: 'Warning' }),
};

function spokenInEnglish(component: string, options: Options): Options {
  const said = { ...options, ...englishWords[component]?.(options) };
  const message = said['errorMessage'];
  return message ? { ...said, errorMessage: { visuallyHiddenText: 'Error', ...message } } : said;
}

function fixturesOf(component: string): readonly Fixture[] {
  const file = import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  return (JSON.parse(readFileSync(new URL(file), 'utf8')) as { fixtures: Fixture[] }).fixtures;
}

let drawing: Drawing;
before(async () => { drawing = await startDrawing(); });
after(() => drawing.close());

for (const [component, file] of Object.entries(ported)) {
  describe(component, () => {
    for (const { name, options, html } of fixturesOf(component)) {
      if (excepted(component, options)) continue;
      test(`criterion 17: ${component}: ${name} is drawn as GOV.UK Frontend draws it`, async () => {
        const drawn = await drawing.draw(`components/govuk/${file}.astro`, spokenInEnglish(component, options));
        assert.deepEqual(treeOf(drawn), treeOf(html));
        assert.deepEqual(saidBy(drawn), saidBy(html));
      });
    }
  });
}

test('every exception still excuses an example', () => {
  const examples = Object.keys(ported).flatMap((component) => fixturesOf(component).map(({ options }) => ({ component, options })));
  for (const { because, component, covers } of exceptions) {
    assert.ok(examples.some((example) => (component ?? example.component) === example.component && covers(example.options)), because);
  }
});

test('words are escaped and mark-up is not', async () => {
  const asText = await drawing.draw('components/govuk/Hint.astro', { text: '<script>' });
  const asMarkup = await drawing.draw('components/govuk/Hint.astro', { html: '<b>bold</b>' });
  assert.deepEqual(treeOf(asText), [['div', ['class=govuk-hint'], ['<script>']]]);
  assert.deepEqual(treeOf(asMarkup), [['div', ['class=govuk-hint'], [['b', [], ['bold']]]]]);
});
