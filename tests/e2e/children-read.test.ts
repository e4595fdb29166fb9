// Every page a child can see, as it is sent: whatever file a sentence comes from, it is short enough for whoever reads it.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { languages, type Language } from '#i18n/languages.ts';
import { wordings, type Wording } from '#web/wording.ts';
import { saidOn } from '../support/page-words.ts';
import { screens, type Screen } from '../support/screens.ts';
import { fetchScreen, startSite, type Site } from '../support/site.ts';
import { bannedIn } from '../words/banned.ts';
import { longestMean, meanOf, tooLong } from '../words/reading.ts';
import { manyAddressed } from '../words/writing.ts';

const theirs = (wording: Wording) => screens.filter(({ voice }) => voice === wording);

/** A child’s own words to grown-ups stand on their pages, and speak to many. */
const childSpeaks = (language: Language, { services }: Site): ReadonlySet<string> =>
  new Set([...services.words.entries(language)].filter(([key]) => /^listen:(?:title|start\.heading|questions\.\w+\.options\.)/.test(key)).map(([, text]) => text));

suite('what children read', () => {
  let site: Site;
  before(async () => { site = await startSite(); });
  after(() => site.stop());

  /** What a screen says in the page’s language, sentence marks and all; what was typed into it is nobody’s sentence of ours. */
  const heard = async (screen: Screen, language: Language) => {
    const { html } = await fetchScreen(site, screen, language);
    const ours = (part: string) => saidOn(part).filter((said) => said.language === language || said.language === '').map(({ words }) => words);
    return { all: ours(html).flatMap((words) => words.split(' – ')), main: ours(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '') };
  };

  for (const language of languages) {
    for (const wording of wordings) {
      test(`criterion 46: every page in ${wording} words is short, plain and says ti (${language})`, async (t) => {
        const found: string[] = [];
        const means: (readonly [mean: number, page: string])[] = [];
        const spoken = childSpeaks(language, site);
        for (const screen of theirs(wording)) {
          const { all, main } = await heard(screen, language);
          assert.ok(all.length > 20, `${screen.page} says next to nothing`);
          const wrong = all.filter((words) => !spoken.has(words)).flatMap((words) => [
            ...tooLong(words, wording, language).map((sentence) => `too long: ${sentence}`),
            ...bannedIn(words, language, 'child'),
            ...(language === 'cy' ? manyAddressed(words).map((word) => `“${word}” speaks to many`) : []),
          ]);
          found.push(...wrong.map((one) => `${screen.page}: ${one}`));
          means.push([meanOf(main), `${screen.page}, ${screen.state}`]);
        }
        means.sort(([one], [other]) => other - one);
        t.diagnostic(`the longest sentences on average: ${means.slice(0, 3).map(([mean, page]) => `${mean.toFixed(1)} (${page})`).join('; ')}`);
        assert.deepEqual([...new Set(found)], []);
        assert.deepEqual(means.filter(([mean]) => mean > longestMean[wording][language]), []);
      });
    }
  }
});
