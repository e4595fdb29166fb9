/** Has a file made anew by a process of its own. A fault there is no fault here: the file counts as one that cannot be opened. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endings, type Ending, type Takes } from './kinds.ts';
import { mostAtOnce, mostWaiting, patience, workerMemory, workers } from './limits.ts';
import { ownRefusals, sharedRefusals, type FileRefusal } from './refusals.ts';
import type { Remade } from './remade.ts';
import { turns } from './turns.ts';

/** Makes a file anew, or says why it cannot be kept. */
export type MakeSafe = (bytes: Buffer, what: Takes) => Promise<Remade>;

const root = new URL('../../', import.meta.url);
const pathOf = (part: string): string => fileURLToPath(new URL(part, root));

// It may read this program and the packages it stands on, start no other process and write no file.
const mayRead = ['node_modules', 'src/files', 'package.json'].map(pathOf);

/** Who makes files anew, and how long that may take in milliseconds. */
export interface Workshop {
  readonly program: string;
  readonly time: number;
}

/** Makes files anew, so many at once. */
export function workshop(options: Partial<Workshop> = {}): MakeSafe {
  const inTurn = turns(workers);
  const own = { program: pathOf('src/files/workshop.ts'), time: patience, ...options };
  let asked = 0;
  return async (bytes, what) => {
    if (asked >= workers + mostWaiting) return { refused: 'busy' };
    asked += 1;
    try {
      return await inTurn(() => makeIn(own, bytes, what));
    } catch {
      return { refused: 'damaged' };
    } finally {
      asked -= 1;
    }
  };
}

async function makeIn({ program, time }: Workshop, bytes: Buffer, what: Takes): Promise<Remade> {
  const rights = ['--permission', '--allow-addons', ...[...mayRead, program].map((path) => `--allow-fs-read=${path}`)];
  const [command, args] = bounded([...rights, '--max-old-space-size=256', '--no-warnings', program, what]);
  // An environment without anything in it: the keys, the database and the mail server stay unknown there.
  const worker = spawn(command, args, { env: {}, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'], timeout: time, killSignal: 'SIGKILL', windowsHide: true });
  const ended = new Promise<number | null>((resolve, reject) => worker.once('error', reject).once('close', resolve));
  // It may have made up its mind before it has read everything.
  worker.stdin.on('error', () => {});
  worker.stdin.end(bytes);
  const [code, said] = await Promise.all([ended, upTo(worker.stdout, mostAtOnce)]);
  if (code !== 0) return { refused: 'damaged' };
  return understood(said);
}

/** With limits on memory and on the processor’s time that the system itself keeps, and no core left behind. Other systems have the time limit alone. */
function bounded(args: readonly string[]): readonly [string, readonly string[]] {
  if (process.platform === 'win32') return [process.execPath, args];
  const limits = `ulimit -c 0; ulimit -t ${patience / 1000}; ulimit -d ${workerMemory}`;
  return ['/bin/sh', ['-c', `${limits}; exec "$0" "$@"`, process.execPath, ...args]];
}

async function upTo(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw new Error('More came out than any file may hold');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the process said, believed only as far as it can be checked. */
function understood(said: Buffer): Remade {
  const end = said.indexOf(0x0a);
  const { ending = '', refused = '' } = JSON.parse(said.toString('utf8', 0, end)) as Readonly<Record<string, string>>;
  if (Object.hasOwn(endings, ending)) return { ending: ending as Ending, bytes: said.subarray(end + 1) };
  const known: readonly string[] = [...ownRefusals, ...sharedRefusals];
  return { refused: known.includes(refused) ? (refused as FileRefusal) : 'damaged' };
}
