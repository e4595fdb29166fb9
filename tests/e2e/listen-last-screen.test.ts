// The last screen: true at the hour it is read, and complete for a child who never comes back to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Council } from '#councils/council.ts';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { addressBook } from '#web/addresses.ts';
import { child } from '../support/child.ts';
import { dudley, essex, monmouthshire } from '../support/councils.ts';
import { story } from '../support/story.ts';

/** A council that answers on Saturdays too, and is home by four. */
const ownHours: Council = { ...dudley, contact: { ...dudley.contact, hours: { days: [1, 2, 3, 4, 5, 6], opens: '08:00', closes: '16:00' } } };

let now = 0;
const told = story('', {
  now: () => now,
  change: (services) => {
    const councils = [essex, ownHours, monmouthshire];
    return { ...services, councils, addresses: addressBook(services.words, councils, journeys) };
  },
});

interface Hour {
  readonly council: Council;
  /** In London. */
  readonly when: string;
  readonly at: string;
  readonly open: boolean;
  /** By the end of which day somebody has read it. */
  readonly by: readonly [en: string, cy: string];
}

const hours: readonly Hour[] = [
  { council: essex, when: 'a Monday morning', at: '2026-11-23T10:15:00Z', open: true, by: ['Tuesday 24 November 2026', 'Dydd Mawrth 24 Tachwedd 2026'] },
  { council: essex, when: 'late on a Monday evening', at: '2026-11-23T22:30:00Z', open: false, by: ['Tuesday 24 November 2026', 'Dydd Mawrth 24 Tachwedd 2026'] },
  { council: essex, when: 'a Saturday morning', at: '2026-11-28T10:15:00Z', open: false, by: ['Monday 30 November 2026', 'Dydd Llun 30 Tachwedd 2026'] },
  { council: monmouthshire, when: 'Good Friday', at: '2026-04-03T10:15:00Z', open: false, by: ['Tuesday 7 April 2026', 'Dydd Mawrth 7 Ebrill 2026'] },
  { council: monmouthshire, when: 'a summer morning that is still night in Greenwich time', at: '2026-07-14T08:05:00Z', open: true, by: ['Wednesday 15 July 2026', 'Dydd Mercher 15 Gorffennaf 2026'] },
  { council: ownHours, when: 'half past eight, when this council is open', at: '2026-11-23T08:30:00Z', open: true, by: ['Tuesday 24 November 2026', 'Dydd Mawrth 24 Tachwedd 2026'] },
  { council: ownHours, when: 'half past four, when this council has closed', at: '2026-11-23T16:30:00Z', open: false, by: ['Tuesday 24 November 2026', 'Dydd Mawrth 24 Tachwedd 2026'] },
];

for (const language of languages) {
  for (const { council, when, at, open, by } of hours) {
    test(`criterion 50: ${when} a child reads ${open ? 'nothing of a closed office' : 'that the office is closed'}, and by which day somebody reads it (${language}, ${council.id})`, async () => {
      now = Date.parse(at);
      const day = by[language === 'en' ? 0 : 1];
      const ash = await child(told.browser, told.portal, { language, council });
      await ash.open();
      assert.equal((await ash.main()).includes(ash.words('listen:start.closed')), !open);
      assert.ok((await ash.main()).includes(day));
      await ash.open('advocate');
      await ash.answer({ feelings: ['sad'], ways: ['phone-me'], phone: '01632 960 222' });
      await ash.send();
      assert.equal(ash.step(), 'sent');
      assert.equal((await ash.main()).includes(ash.words('listen:sent.closed')), !open);
      assert.equal((await ash.page.locator('.date-line__date').nth(1).textContent())?.trim(), day);
      await ash.leave();
    });
  }

  const answered = {
    essex: { council: essex, heard: 'answers', on: { en: 'Monday 7 December 2026', cy: 'Dydd Llun 7 Rhagfyr 2026' }, outside: { en: /Local Government and Social Care Ombudsman: 0300.061.0614/, cy: /Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol [^:]*: 0300.061.0614/ } },
    monmouthshire: { council: monmouthshire, heard: 'talks', on: { en: 'Wednesday 9 December 2026', cy: 'Dydd Mercher 9 Rhagfyr 2026' }, outside: { en: /Public Services Ombudsman for Wales/, cy: /Ombwdsmon Gwasanaethau Cyhoeddus Cymru/ } },
  } as const;

  for (const { council, heard, on, outside } of Object.values(answered)) {
    test(`criterion 51: the last screen thanks, says what happens by when, what if nothing does, and how to change or delete it (${language}, ${council.id})`, async () => {
      now = Date.parse('2026-11-23T10:15:00Z');
      const ash = await child(told.browser, told.portal, { language, council });
      await ash.open('advocate');
      await ash.answer({ about: ['family'], ways: ['phone-me'], phone: '01632 960 222', name: 'Ash' });
      await ash.send();
      const said = (part: string) => ash.words(`listen:sent.${part}`);
      const main = await ash.main();
      for (const part of ['heading', 'right', 'complaint', 'dates', heard, 'notHappy', 'nothing', 'keep']) assert.ok(main.includes(said(part)), part);
      const stops = await ash.page.locator('.date-line__stop').evaluateAll((all) => all.map((stop) => [stop.querySelector('.date-line__date')?.textContent, stop.querySelector('.date-line__title')?.firstChild?.textContent].map((text) => text?.trim())));
      assert.deepEqual(stops.find(([, title]) => title === said(heard))?.[0], on[language]);
      assert.match(main, outside[language]);
      assert.equal(await ash.page.locator('main').getByRole('link', { name: ash.words('common:ring', { phone: council.contact.phone }) }).getAttribute('href'), `tel:${council.contact.phone.replaceAll(' ', '')}`);
      // What the council cannot promise.
      assert.doesNotMatch(main, /we believe you|this will stop|rydyn ni’n dy gredu|bydd hyn yn stopio/i);
      await ash.leave();
    });
  }
}
