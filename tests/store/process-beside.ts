/**
 * One of several processes on one file: migrates it, posts thirty submissions, then sends until all ninety are sent.
 * Prints the id of each message it sent.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openStoreAt } from '#store/open.ts';
import { message, minute, now, receipt, sending, submission } from './samples.ts';

const [url = '', name = ''] = process.argv.slice(2);
const store = await openStoreAt(url);
await store.migrate();
for (let post = 0; post < 30; post += 1) {
  const sent = submission(`${name}-${post}`);
  const answer = await store.submit(sending(sent, [message(`${name}-${post}`, sent)], receipt(`${name}-${post}`)));
  if (answer !== 'stored') throw new Error(answer);
}
while ((await store.outboxState(now)).sent < 90) {
  const next = await store.lease(now, now + minute);
  if (next) {
    console.log(next.id);
    await store.settle(next, { state: 'sent', at: now });
  } else {
    await pause(5);
  }
}
await store.close();
