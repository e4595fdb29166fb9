// What a page promises in a council’s name is promised once the council has signed it off, and not before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { addressBook } from '#web/addresses.ts';
import { voiceAt } from '#web/wording.ts';
import { councilSchema } from '#councils/council.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { startPortal, type Portal } from '../support/portal.ts';

const signed = councilSchema.parse({ ...essex, promises: { noTrouble: { where: 'Minutes of the children’s committee', on: '2026-10-01' } } });

let portal: Portal;
before(async () => {
  portal = await startPortal({
    change: (services) => {
      const councils = [signed, monmouthshire];
      return { ...services, councils, addresses: addressBook(services.words, councils, journeys) };
    },
  });
});
after(() => portal.stop());

for (const language of languages) {
  for (const journey of journeys) {
    test(`nobody gets into trouble: ${journey.id} says so for the council that signed it off, and not for the other (${language})`, async () => {
      const { addresses, words } = portal.services;
      const promise = words(language, voiceAt({ journey }, 'simple'))('common:footer.noTrouble');
      const start = async (council: typeof essex) => (await fetch(portal.url + addresses.of({ language, council, journey }))).text();
      assert.ok((await start(signed)).includes(promise));
      assert.ok(!(await start(monmouthshire)).includes(promise));
    });
  }
}

test('a promise needs to say where and when it was signed off', () => {
  assert.equal(councilSchema.safeParse({ ...essex, promises: { noTrouble: true } }).success, false);
  assert.equal(councilSchema.safeParse({ ...essex, promises: { noTrouble: { where: 'Minutes' } } }).success, false);
});
