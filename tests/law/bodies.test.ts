import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helplines } from '#councils/helplines.ts';
import { bodyCodes } from '#law/decision.ts';
import { bodies, type Reach } from '#law/elsewhere/bodies.ts';
import { nations } from '#law/facts.ts';
import { sources } from '#law/sources.ts';

const reached: readonly (readonly [string, Reach])[] = bodyCodes.flatMap((code) =>
  nations.flatMap((nation) => {
    const reach = bodies[code][nation];
    return reach ? [[`${code} in ${nation}`, reach] as const] : [];
  }));

test('every body has its place, and only those whose address or number is firm can be reached from here', () => {
  assert.deepEqual(Object.keys(bodies).toSorted(), bodyCodes.toSorted());
  assert.deepEqual(reached.map(([body, { website, phone }]) => [body, website, phone]), [
    ['ombudsman in england', 'https://www.lgo.org.uk', '0300 061 0614'],
    ['ombudsman in wales', 'https://www.ombudsman.wales', undefined],
    ['review-mechanism in wales', 'https://www.irm.cymru', undefined],
    ['adoption-review in wales', 'https://www.irm.cymru', undefined],
    ['information-regulator in england', 'https://ico.org.uk', undefined],
    ['information-regulator in wales', 'https://ico.org.uk', undefined],
    ['inspectorate in england', undefined, '0300 123 1231'],
  ]);
});

test('whoever can be reached has a number or an address, and says who printed it', () => {
  for (const [body, { website, phone, source }] of reached) {
    assert.ok(website ?? phone, body);
    if (website) assert.ok(source.includes(new URL(website).host.replace('www.', '')), `${body}: the address was read where it leads`);
    if (phone) assert.match(source, /number as printed by [A-Z]/, body);
  }
});

test('each nation’s ombudsman and review mechanism are reached where the law’s own list says that their words are', () => {
  const site = (address: string) => new URL(address).origin;
  assert.equal(bodies.ombudsman.england?.website, site(sources['ombudsman-decisions'].address));
  assert.equal(bodies.ombudsman.wales?.website, site(sources['ombudsman-wales-findings'].address));
  assert.equal(bodies['review-mechanism'].wales?.website, site(sources['review-mechanism-wales'].address));
});

test('numbers are written as people read them aloud, and none is a helpline’s', () => {
  const numbers = reached.flatMap(([, { phone }]) => (phone ? [phone] : []));
  const ofHelplines = new Set(helplines.map(({ phone }) => phone));
  for (const number of numbers) {
    assert.match(number, /^0\d{3} \d{3} \d{4}$/);
    assert.ok(!ofHelplines.has(number), number);
  }
  assert.equal(new Set(numbers).size, numbers.length);
});
