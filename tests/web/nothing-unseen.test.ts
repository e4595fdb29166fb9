import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story } from '../support/story.ts';
import { sitDown } from '../support/sitting.ts';

const told = story('2026-11-23T10:15:00Z');

test('pressing Send leads to words that were kept but not yet made an answer, and sends nothing', async () => {
  const person = sitDown(told.portal, 'essex');
  await person.fillIn();
  await person.post('what-happened', { whatHappened: 'Nobody rang back. And one more thing.', keep: '1' });
  const reply = await person.post('check', {});
  assert.equal(reply.status, 303);
  assert.equal(reply.headers.location, person.at('what-happened'));
  assert.match((await person.get('what-happened')).body, /And one more thing\./);
  assert.equal((await told.portal.services.store.outboxState(told.portal.services.now())).due, 0);

  await person.post('what-happened', { whatHappened: 'Nobody rang back. And one more thing.' });
  assert.equal((await person.post('check', {})).headers.location, person.at('sent'));
});
