// Forms that nobody would fill in so. Whatever arrives, there is an answer, and no mark-up in it that somebody typed.
import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { complain } from '#journeys/complain.ts';
import { asked } from '#journeys/path.ts';
import { elementsOf } from './markup-tree.ts';
import { ask, fromOurPage } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { everyField, sitDown, type Sitting } from '../support/sitting.ts';

const canary = `<canary x='1' y="2">&lt;`;

let portal: Portal;
let sitting: Sitting;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });
before(async () => {
  portal = await startPortal();
  sitting = sitDown(portal, 'monmouthshire');
  await sitting.fillIn(everyField('before'));
});
after(async () => {
  agent.destroy();
  await portal.stop();
});

const options = [...new Set(Object.values(complain.questions).flatMap((question) => ('options' in question ? [...question.options] : [])))];
const steps = complain.steps.filter((step) => asked(step).length > 0);

const value = fc.oneof(
  fc.constantFrom(...options),
  fc.constantFrom(canary, '', ' ', '\0', '\r\n', '=cmd()', 'x'.repeat(3_000), '\u202e', '\ufeff', '👩‍👧', '%00', '${7*7}', '../../x'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const field = (names: readonly string[]) =>
  fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'token', 'mistaken', 'switch-language', '', 'relationship[]') }), value);

const body = fc.constantFrom(...steps).chain((step) =>
  fc.record({
    step: fc.constant(step.id),
    language: fc.constantFrom('en', 'cy'),
    body: fc.oneof(
      { weight: 9, arbitrary: fc.array(field(asked(step)), { maxLength: 8 }).map((fields) => new URLSearchParams(fields).toString()) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 60 }) },
    ),
  }),
);

/** How many elements somebody’s own words made. */
const canariesIn = (html: string): number => (html.includes('<canary') ? elementsOf(html, 'canary').length : 0);

const statuses = [303, 400, 422];

test('two thousand random forms over all pages: always an answer, never a fault, never mark-up of theirs', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(body, { minLength: 10, maxLength: 10 }), async (forms) => {
      await Promise.all(forms.map(async ({ step, language, body }) => {
        const { url, services } = portal;
        const path = services.addresses.of({ ...services.addresses.read(sitting.at(step))!, language: language === 'cy' ? 'cy' : 'en' });
        const reply = await ask(url, path, { method: 'POST', agent, headers: { ...fromOurPage, Cookie: sitting.cookie }, body });
        assert.ok(statuses.includes(reply.status), `${reply.status} for ${step}: ${body}`);
        assert.equal(canariesIn(reply.body), 0, body);
        seen.add(reply.status);
      }));
    }),
    { numRuns: 200 },
  );
  assert.deepEqual([...seen].toSorted(), statuses);
  assert.deepEqual(Object.keys(Object.prototype), []);
  for (const { id } of steps) assert.equal(canariesIn((await sitting.get(id)).body), 0);
  assert.deepEqual(portal.events.filter(({ event }) => event !== 'refused'), []);
});
