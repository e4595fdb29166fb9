// What a page may do beyond the others: only the page that records may listen, only a page that a person has read may play it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, policyFor } from '#web/headers.ts';
import { needsOf } from '#web/needs.ts';
import { monmouthshire } from '../support/councils.ts';
import { listen } from '#journeys/listen.ts';

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

test('a page needs recordings only where the council has one of it in its words and language', () => {
  const council = { ...monmouthshire, recordings: [{ step: 'feelings', wording: 'simple' as const, language: 'cy' as const, file: 'feelings.mp3' }] };
  const at = (step: string | undefined, voice: 'simple' | 'more' | 'adult', language: 'en' | 'cy') => needsOf({ place: { language, council, journey: listen, ...(step && { step }) }, voice, language });
  assert.deepEqual(at('feelings', 'simple', 'cy'), ['recordings']);
  for (const elsewhere of [at('feelings', 'more', 'cy'), at('feelings', 'simple', 'en'), at('about', 'simple', 'cy'), at(undefined, 'simple', 'cy'), at('feelings', 'adult', 'cy')]) assert.deepEqual(elsewhere, []);
});
