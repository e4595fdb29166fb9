// At eleven at night every form can still be begun.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { dudley, monmouthshire } from '../support/councils.ts';
import { ask } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
before(async () => void (portal = await startPortal({ now: () => Date.parse('2026-11-26T23:00:00Z') })));
after(() => portal.stop());

test('the first page and the first step of every form open at night, in both languages', async () => {
  for (const journey of journeys) {
    for (const language of languages) {
      for (const council of [dudley, monmouthshire]) {
        for (const step of [undefined, journey.steps[0]?.id]) {
          const path = portal.services.addresses.of({ language, council, journey, ...(step && { step }) });
          assert.equal((await ask(portal.url, path)).status, 200, path);
        }
      }
    }
  }
});
