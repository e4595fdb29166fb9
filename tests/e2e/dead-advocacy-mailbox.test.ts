// The advocates’ mailbox is gone. What somebody complains of arrives all the same, and the worker shouts about the request until it is mended.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { composer } from '#delivery/compose.ts';
import { filesFor } from '#delivery/files-for.ts';
import { readPrivateKeys } from '#delivery/keys.ts';
import { fileOpenerWith, openerWith } from '#delivery/sealing.ts';
import type { Line } from '#delivery/say.ts';
import { smtpPost } from '#delivery/smtp.ts';
import { startWorker, type Worker } from '#delivery/worker.ts';
import { askForAnAdvocate } from '#journeys/ask-for-an-advocate.ts';
import { keysIn } from '#setup/demo-keys.ts';
import { dudley } from '../support/councils.ts';
import { openMailbox, type Mailbox } from '../support/mailbox.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { short, sitDown } from '../support/sitting.ts';

const minute = 60_000;
let time = Date.parse('2026-11-26T10:15:00Z');

let portal: Portal;
let mailbox: Mailbox;
before(async () => {
  mailbox = await openMailbox();
  // The site alone: the worker is the test’s, with a mail server that turns down one address.
  portal = await startPortal({ now: () => time, environment: { HEARD_RUN: 'web' } });
  mailbox.refuse(dudley.advocacy.mailbox);
});
after(async () => {
  await portal.stop();
  await mailbox.close();
});

async function worker(said: Line[]): Promise<Worker> {
  const { store, councils, words } = portal.services;
  const keys = await readPrivateKeys('SEAL_PRIVATE_KEYS', (await keysIn(join(portal.folder, 'keys'))).private);
  return startWorker({
    store,
    open: openerWith(keys),
    filesFor: filesFor({ store, openFile: fileOpenerWith(keys), say: () => undefined }),
    compose: composer({ councils, words }),
    post: smtpPost(mailbox.url, { from: 'heard@heard.example', certificateAuthority: mailbox.certificate }),
    now: () => time,
    random: () => 0.5,
    say: (line) => void said.push(line),
  });
}

async function until(claim: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await claim()); tries += 1) {
    assert.ok(tries < 400, 'it never came to be');
    await pause(25);
  }
}

const to = (address: string) => mailbox.received.filter(({ to: readers }) => readers?.[0]?.address === address);

test('a complaint with a request for an advocate: the team has it, and the request is shouted about', async () => {
  const child = sitDown(portal, 'dudley');
  await child.fillIn({ ...short, relationship: 'young-person', advocate: 'yes', whatHappened: 'They moved me again.' });
  assert.equal((await child.post('check')).status, 303);

  const said: Line[] = [];
  const first = await worker(said);
  await until(() => to(dudley.teams.complaints.mailbox).length === 1 && said.some(({ mail, event }) => mail === 'advocacy' && event === 'mail put off'));
  await first.stop();
  assert.match(to(dudley.teams.complaints.mailbox)[0]?.text ?? '', /They moved me again\./);
  assert.match(to(dudley.teams.complaints.mailbox)[0]?.text ?? '', /Somebody has asked for an advocate/);
  assert.deepEqual(to(dudley.advocacy.mailbox), []);
  assert.equal(said.some(({ event }) => event.startsWith('alarm')), false, 'a quarter of an hour has not gone by');

  time += 16 * minute;
  const later: Line[] = [];
  const second = await worker(later);
  await until(() => later.some(({ event }) => event.startsWith('alarm')));
  await second.stop();
  assert.deepEqual(later.find(({ event }) => event.startsWith('alarm')), { event: 'alarm: mails are not arriving', failed: 0, due: 1, oldestMinutes: 16 });
  assert.doesNotMatch(JSON.stringify([...said, ...later]), /moved|dudley|barnardos|private\.example/);
});

test('turned down for good, it is shouted about until somebody makes it due again', async () => {
  const tries: Line[] = [];
  const trying = await worker(tries);
  await until(async () => {
    time += 60 * minute;
    trying.wake();
    return (await portal.services.store.outboxState(time)).failed === 1;
  });
  await trying.stop();
  assert.deepEqual(tries.find(({ event }) => event === 'mail failed')?.code, '550');
  const said: Line[] = [];
  const shouting = await worker(said);
  await until(() => said.some(({ event }) => event.startsWith('alarm')));
  await shouting.stop();
  assert.deepEqual(said.find(({ event }) => event.startsWith('alarm')), { event: 'alarm: mails are not arriving', failed: 1, due: 0, oldestMinutes: 0 });
});

test('a request that comes alone has its own message and its own fate: the team learns of it whatever becomes of the other', async () => {
  const person = sitDown(portal, 'dudley', 'en', askForAnAdvocate);
  await person.fillIn({ asker: 'care-leaver', risk: 'no', note: 'My pathway plan.', needs: ['none'], replyLanguage: 'en', name: 'Sam', contact: ['post'], address: '1 High Street' });
  assert.equal((await person.post('check')).status, 303);
  const said: Line[] = [];
  const going = await worker(said);
  await until(() => said.some(({ mail, event }) => mail === 'advocacy' && event === 'mail put off') && to(dudley.teams.complaints.mailbox).length === 2);
  await going.stop();
  const [, notice] = to(dudley.teams.complaints.mailbox);
  assert.match(notice?.subject ?? '', /^An advocate was asked for/);
  assert.match(notice?.text ?? '', /0800 1577913/, 'whom to ring meanwhile');
  assert.doesNotMatch(notice?.text ?? '', /pathway|Sam\b|High Street/);
});
