/**
 * A process that makes one file anew and ends. It is started without settings or secrets, may read nothing but this program and
 * write nothing at all, and is ended when it takes too long or too much; whatever happens to it, only this one file is lost.
 *
 * In comes the file, on standard input; out go a line of JSON that says what became of it, and the bytes.
 */
import { buffer } from 'node:stream/consumers';
import { takes, type Takes } from './kinds.ts';
import { remake } from './remake.ts';

const [, , what = ''] = process.argv;
if (!Object.hasOwn(takes, what)) throw new Error('Say what the question takes');

const made = await remake(await buffer(process.stdin), what as Takes);
const [said, bytes] = 'refused' in made ? [{ refused: made.refused }, Buffer.alloc(0)] : [{ ending: made.ending }, made.bytes];
process.stdout.write(`${JSON.stringify(said)}\n`);
process.stdout.write(bytes);
