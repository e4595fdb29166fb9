/** A process in the place of the one that makes files anew: it does what its file tells it to, as something that broke in would. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

const [does = '', what = ''] = (await buffer(process.stdin)).toString().split(' ');

const reached = (reach: () => unknown): string => {
  try {
    return `done ${JSON.stringify(reach() ?? null)}`;
  } catch (error) {
    return (error as { code?: string }).code ?? 'refused';
  }
};

const say = (bytes: string | Buffer): void => void process.stdout.write(Buffer.concat([Buffer.from('{"ending":"jpg"}\n'), Buffer.from(bytes)]));

const deeds: Readonly<Record<string, () => void>> = {
  environment: () => say(JSON.stringify(process.env)),
  read: () => say(reached(() => readFileSync(what).length)),
  write: () => say(reached(() => writeFileSync(what, 'x'))),
  start: () => say(reached(() => execFileSync('/bin/true'))),
  thread: () => say(reached(() => new Worker('0', { eval: true }).terminate())),
  crash: () => process.abort(),
  throw: () => new Socket().emit('error', new Error('unexpected')),
  wait: () => void setInterval(() => undefined, 1_000),
  spin: () => {
    for (;;) what.trim();
  },
  hoard: () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(16 * 1024 * 1024, 1));
  },
  flood: () => say(Buffer.alloc(40 * 1024 * 1024)),
  lie: () => void process.stdout.write('{"ending":"exe"}\nMZ'),
  babble: () => void process.stdout.write('neither this nor that'),
  whisper: () => say('fine'),
};

deeds[does]?.();
