// Both languages, complete: each page has its twin, nothing of one is left on a page of the other, and changing costs nothing.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { languages, otherLanguage, type Language } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import { councils, monmouthshire } from '../support/councils.ts';
import { longest, send } from '../support/last-screens.ts';
import { elementsOf, saidOn } from '../support/page-words.ts';
import { screens, type Screen } from '../support/screens.ts';
import { ask, fetchScreen, startSite, type Site } from '../support/site.ts';
import { helplines } from '#councils/helplines.ts';
import { sameInBoth } from '../words/allowed.ts';
import { echoWords, withoutEchoes } from '../words/key-echo.ts';
import { locales } from '../words/words.ts';

const inOneLanguage = screens.filter(({ page }) => page !== 'choose a council');

async function siteFor(t: TestContext, environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const site = await startSite({ environment });
  t.after(() => site.stop());
  return site;
}

/** Every screen in every language; what is wrong with each, in lines that name it. */
async function wrongOnScreens(site: Site, among: readonly Screen[], wrongWith: (html: string, language: Language, screen: Screen, path: string) => readonly string[] | Promise<readonly string[]>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const language of languages) {
    for (const screen of among) {
      const { html, path, status } = await fetchScreen(site, screen, language);
      const found = status === screen.status ? await wrongWith(html, language, screen, path) : [`answered with ${status}`];
      wrong.push(...found.map((one) => `${screen.page}, ${screen.state}, in ${language}: ${one}`));
    }
  }
  return [...new Set(wrong)];
}

test('criterion 89: every page names its language and its twin, the twin names it, and the switch leads there', async (t) => {
  const site = await siteFor(t);
  const titles = new Map<string, string>();
  const wrong = await wrongOnScreens(site, inOneLanguage, (html, language, screen, path) => {
    const [page] = elementsOf(html, 'html');
    const twins = Object.fromEntries(elementsOf(html, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate').map(({ attributes }) => [attributes['hreflang'], attributes['href']]));
    const [place, back] = [site.services.addresses.read(path), site.services.addresses.read(twins[otherLanguage(language)] ?? '')];
    const switches = [...elementsOf(html, 'a'), ...elementsOf(html, 'button')].filter(({ attributes: { lang, hreflang, name } }) => lang === otherLanguage(language) && (hreflang === lang || name === 'switch-language'));
    const title = elementsOf(html, 'title')[0]?.children.map(({ value }) => String(value)).join('') ?? '';
    const key = `${screen.page} ${screen.state}`;
    const twinTitle = titles.get(key);
    titles.set(key, title);
    return [
      ...(page?.attributes['lang'] === language ? [] : [`it says it is in ${page?.attributes['lang']}`]),
      ...(place === undefined || twins[language] === path ? [] : [`its own address is ${twins[language]}`]),
      ...(place === undefined || (back?.language === otherLanguage(language) && site.services.addresses.of({ ...back, language }) === path) ? [] : [`its twin is ${twins[otherLanguage(language)]}`]),
      ...(switches.length === 1 ? [] : [`it has ${switches.length} switches`]),
      ...(switches.every(({ attributes: { href } }) => href === undefined || href === twins[otherLanguage(language)]) ? [] : ['the switch leads elsewhere']),
      ...(title !== '' && title !== twinTitle ? [] : [`its title is “${title}” in both`]),
    ];
  });
  assert.deepEqual(wrong, []);
  assert.equal(titles.size, new Set(inOneLanguage.map(({ page, state }) => `${page} ${state}`)).size);
});

test('the first page is in both languages, each named', async (t) => {
  const site = await siteFor(t);
  const html = await (await ask(site, { path: '/' })).text();
  for (const language of languages) {
    const said = saidOn(html).filter((one) => one.language === language).map(({ words }) => words);
    assert.ok(said.includes(site.services.words(language)('common:home.heading')));
    assert.deepEqual(said.filter((words) => isOnlyIn(otherLanguage(language), site.services.words)(words)), []);
  }
});

/** Whether words are a sentence of that language which the other has not. */
function isOnlyIn(language: Language, words: Translator): (said: string) => boolean {
  const [theirs, ours] = [language, otherLanguage(language)].map((one) => [...words.entries(one).values()]) as [string[], string[]];
  const plain = new Set(theirs.filter((word) => !word.includes('{{') && !ours.includes(word) && !sameInBoth.has(word)));
  const filled = theirs.filter((word) => word.includes('{{') && !ours.includes(word) && /\p{L}{3}/u.test(word.replace(/\{\{[^}]*\}\}/g, '')));
  const patterns = filled.map((word) => new RegExp(`^${word.split(/\{\{[^}]*\}\}/).map((part) => RegExp.escape(part)).join('.+')}$`, 'u'));
  // A title or a list of provisions is several sentences in one text.
  const parts = (said: string) => [said, ...said.split(/ – |; /)].map((part) => part.replace(/ \((?:optional|dewisol)\)$|^(?:Error|Gwall): /, ''));
  return (said) => parts(said).some((part) => plain.has(part) || patterns.some((pattern) => pattern.test(part)));
}

test('criterion 91: no page says anything in the other language, unless it says that it does', async (t) => {
  const site = await siteFor(t);
  const leaks = { en: isOnlyIn('cy', site.services.words), cy: isOnlyIn('en', site.services.words) };
  const wrong = await wrongOnScreens(site, inOneLanguage, (html, language) =>
    saidOn(html).filter((said) => said.language === language && leaks[language](said.words)).map(({ words }) => `“${words}”`));
  assert.deepEqual(wrong, []);
  assert.ok(leaks.cy('Continue') && leaks.cy('Error: Make a complaint – Children’s services') && leaks.cy('Ring us: 01632 960001') && !leaks.cy('Parhau'));
});

// What stands on pages in every language and comes from no locale file: names and facts of councils and helplines, addresses of sites,
// what somebody typed, with or without a name in it, dates.
const fromHelplines = helplines.flatMap(({ name, text }) => [name.en, name.cy, text?.say ?? '']).filter(Boolean);
const cookieNames = ['draft', 'wording'];
const fromProfiles = [...fromHelplines, ...cookieNames, ...councils.flatMap(({ name, contact, teams, advocacy, topics }) => [...Object.values(topics), name.en, name.cy.plain, contact.post.en, contact.post.cy, contact.published.where, advocacy.name.en, advocacy.name.cy, advocacy.mailbox, ...Object.values(teams).flatMap((team) => [team.name.en, team.name.cy, team.mailbox])])]
  .map((fact) => fact.replace(/\s+/g, ' '))
  .toSorted((a, b) => b.length - a.length);
const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b/g;
const weekdays = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b[Dd]ydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)\b/g;
const typed = /https?:\/\/\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\b|(?:Some|XX) words\.|someone@example\.org|\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\b|\b\d+(?:\.\d)? [KM]B\b/g;

/** What can be read once every word of the locale files, every fact of a profile, date and typed word is taken away. */
const readable = (text: string): readonly string[] =>
  fromProfiles.reduce((rest, fact) => rest.replaceAll(fact, ' '), withoutEchoes(text).replace(/\s+/g, ' ')).replace(weekdays, ' ').replace(months, ' ').replace(typed, ' ').match(/\p{L}{2,}(?:[\s,.]+\p{L}{2,})*/gu) ?? [];

test('criterion 91: with every word replaced by its key, nothing readable is left on any page or in any mail', async (t) => {
  const copy = await echoWords(locales);
  t.after(() => rm(copy, { recursive: true }));
  const site = await siteFor(t, { LOCALES_DIR: copy });
  const left = await wrongOnScreens(site, screens, (html) => saidOn(html).flatMap(({ words }) => readable(words)));
  assert.deepEqual(left, []);

  for (const journey of journeys) {
    for (const language of languages) await send(site, { council: monmouthshire, journey, language, path: longest(journey, monmouthshire) });
  }
  const mails = await site.mails(journeys.length * languages.length * 2);
  for (const { subject, text, html } of mails) {
    assert.deepEqual(readable(subject ?? ''), []);
    assert.deepEqual(readable(text ?? ''), []);
    assert.deepEqual(saidOn(html ?? '').flatMap(({ words }) => readable(words)), []);
  }
  const certificates = mails.flatMap(({ attachments }) => attachments.filter(({ mimeType }) => mimeType === 'text/html')).map(({ content }) => new TextDecoder().decode(content as ArrayBuffer));
  assert.ok(certificates.length >= languages.length, 'a certificate for each language');
  for (const certificate of certificates) assert.deepEqual(saidOn(certificate).flatMap(({ words }) => readable(words)), []);
});
