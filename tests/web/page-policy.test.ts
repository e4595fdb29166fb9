// What a page may do beyond the others: only the page that records may listen, only a page that a person has read may play it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, policyFor } from '#web/headers.ts';

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
