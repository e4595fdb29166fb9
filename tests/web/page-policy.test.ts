// What a page may do beyond the others: only the page that records may listen, only a page that a person has read may play it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForms } from '#councils/council.ts';
import { journeys } from '#journeys/index.ts';
import { listen } from '#journeys/listen.ts';
import { headersFor, policyFor } from '#web/headers.ts';
import { needsOf } from '#web/needs.ts';
import { recordingAt } from '#web/recordings.ts';
import { monmouthshire } from '../support/councils.ts';

const media = (needs: Parameters<typeof policyFor>[0]) => /media-src ([^;]*)/.exec(policyFor(needs, { secure: true })['Content-Security-Policy'])?.[1];
const microphone = (needs: Parameters<typeof policyFor>[0]) => /microphone=(\S+?),/.exec(policyFor(needs, { secure: true })['Permissions-Policy'])?.[1];

test('a page that needs nothing may neither listen nor play, and has the headers of every response', () => {
  assert.deepEqual([media([]), microphone([])], [undefined, '()']);
  const every = headersFor({ secure: true });
  for (const [name, value] of Object.entries(policyFor([], { secure: true }))) assert.equal(every[name], value);
});

test('the page that records may listen and play what it recorded; nobody else’s page may', () => {
  assert.deepEqual([media(['microphone']), microphone(['microphone'])], ["'self' blob:", '(self)']);
  assert.deepEqual([media(['recordings']), microphone(['recordings'])], ["'self'", '()']);
  assert.deepEqual([media(['recordings', 'microphone']), microphone(['recordings', 'microphone'])], ["'self' blob:", '(self)']);
});

test('whatever a page needs, nothing else is allowed with it', () => {
  const without = (policy: string) => policy.replace(/; media-src [^;]*/, '').replace('microphone=(self)', 'microphone=()');
  const [none, all] = [policyFor([], { secure: false }), policyFor(['microphone', 'recordings'], { secure: false })];
  assert.deepEqual(Object.entries(all).map(([name, policy]) => [name, without(policy)]), Object.entries(none));
});

const reading = { journey: 'listen', step: 'feelings', wording: 'simple', language: 'cy', file: 'feelings.mp3' } as const;

test('a page needs recordings only where the council has one of it in its words and language', () => {
  const council = { ...monmouthshire, recordings: [reading] };
  const at = (step: string | undefined, voice: 'simple' | 'more' | 'adult', language: 'en' | 'cy') => needsOf({ place: { language, council, journey: listen, ...(step && { step }) }, voice, language });
  assert.deepEqual(at('feelings', 'simple', 'cy'), ['recordings']);
  for (const elsewhere of [at('feelings', 'more', 'cy'), at('feelings', 'simple', 'en'), at('about', 'simple', 'cy'), at(undefined, 'simple', 'cy'), at('feelings', 'adult', 'cy')]) assert.deepEqual(elsewhere, []);
});

test('a reading of one form for children is not played on the page of the same name in another, nor on a page of no form', () => {
  for (const step of ['start', 'check', 'stop', 'sent']) {
    for (const read of readForms) {
      const council = { ...monmouthshire, recordings: [{ ...reading, journey: read, step, file: `${read}.mp3` }] };
      const at = (there: object) => recordingAt({ place: { language: 'cy', council, ...there }, voice: 'simple', language: 'cy' });
      for (const journey of journeys) assert.equal(at({ journey, step }), journey.id === read ? `/recordings/monmouthshire/${read}.mp3` : undefined, `${read} on ${journey.id}, ${step}`);
      assert.equal(at({}), undefined);
    }
  }
});

test('a council can have each form for children read', () => {
  assert.deepEqual([...readForms].toSorted(), journeys.filter(({ audience }) => audience === 'child').map(({ id }) => id).toSorted());
});
