/** Starts the program: reads the settings, builds the parts, listens, and stops gently when asked to. */
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from './config.ts';
import { construct } from './services.ts';
import { openPort } from './web/open-port.ts';
import { logTo } from './web/log.ts';
import { warnOfOldNumbers } from './web/old-numbers.ts';
import { portal, type Render } from './web/server.ts';

const root = new URL('..', import.meta.url);
const write = (line: string) => void process.stdout.write(line);

const config = await orRefuse(() => readConfig(process.env, fileURLToPath(root)));
const { services, work, stop } = await orRefuse(() => construct(config, { write, log: logTo(write), now: Date.now }));
const server = services && portal(services, await builtPages(), new URL('dist/client/', root));

if (services && server) {
  greet(config, await orRefuse(() => openPort(server, config), stop));
  sweep();
  warnOfOldNumbers(services);
}
work();
let leaving: Promise<void> | undefined;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void (leaving ??= leave()));

/** Does something without which the program does not start; what is wrong is said in one line, for whoever sets it up. */
async function orRefuse<T>(prepare: () => T | Promise<T>, undo = async () => {}): Promise<T> {
  try {
    return await prepare();
  } catch (error) {
    process.stderr.write(`Heard does not start. ${error instanceof Error ? error.message : 'Unknown fault'}\n`);
    await undo();
    process.exit(1);
  }
}

async function builtPages(): Promise<Render> {
  const built = new URL('dist/server/entry.mjs', root).href;
  const { handler } = (await import(built)) as { handler: Render };
  return handler;
}

function greet({ mode, host, dataFolder, publicUrl }: Config, port: number): void {
  write(`Heard is at ${publicUrl?.href ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`}\n`);
  if (mode === 'demo') write(`Demonstration: no mail is sent. Each is written to ${dataFolder}/mail\n`);
}

/** Forgets what has expired, every five minutes. */
function sweep(): void {
  const forget = () => services?.store.forgetExpired(services.now()).catch(() => services.log({ event: 'expired drafts could not be forgotten' }));
  setInterval(() => void forget(), 5 * 60_000).unref();
}

/** Finishes the requests in hand, for ten seconds at most, then the mail in hand, then closes the store. */
async function leave(): Promise<void> {
  if (server) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, pause(10_000)]);
    server.closeAllConnections();
  }
  await stop();
  process.exit(0);
}
