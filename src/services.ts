/** The one place where things are constructed and wired. */
import { join } from 'node:path';
import { loadCouncils } from '#councils/load.ts';
import { domainOf, leadsNowhere } from '#councils/mail-domains.ts';
import type { Council } from '#councils/council.ts';
import { capturePost } from '#delivery/capture.ts';
import { composer } from '#delivery/compose.ts';
import { proveKeys, readPrivateKeys, readPublicKey, type PublicKey } from '#delivery/keys.ts';
import { filesFor } from '#delivery/files-for.ts';
import { fileOpenerWith, openerWith } from '#delivery/sealing.ts';
import type { Say } from '#delivery/say.ts';
import { smtpPost } from '#delivery/smtp.ts';
import { startWorker, type Worker, type WorkerParts } from '#delivery/worker.ts';
import { mostAtOnce, mostForAll, workers } from '#files/limits.ts';
import { workshop, type MakeSafe } from '#files/make-safe.ts';
import { roomOf, type Room } from '#files/room.ts';
import { turns } from '#files/turns.ts';
import { loadTranslator, type Translator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import { calendarFrom } from '#cases/calendar-file.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { makeFolder } from '#store/make-folder.ts';
import { openStoreAt } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { addressBook, type Addresses } from '#web/addresses.ts';
import { loadPartners, type Partner } from '#web/api/partners.ts';
import { draftCookie, type DraftCookie } from '#web/draft-cookie.ts';
import { limitersFor, usualLimits, type Limiters } from '#web/limits.ts';
import { proveReadings } from '#web/recordings.ts';
import { wordingCookie, type WordingCookie } from '#web/wording.ts';
import type { Log } from '#web/log.ts';
import { keysIn } from '#setup/demo-keys.ts';
import type { Config } from './config.ts';

/** All that the site is served with. */
export interface Services {
  /** The address that people see, where it is known. */
  readonly publicUrl: URL | undefined;
  /** How many proxies of our own stand in front. */
  readonly proxyHops: number;
  readonly councils: readonly Council[];
  /** Where their profiles are, and beside them what people have read for them. */
  readonly councilsFolder: string;
  readonly words: Translator;
  readonly addresses: Addresses;
  readonly calendar: WorkingCalendar;
  readonly store: Store;
  /** What is sent is sealed to this key; the private one is the worker’s. */
  readonly sealTo: PublicKey;
  readonly cookie: DraftCookie;
  readonly wording: WordingCookie;
  /** The domain in which message ids are made. */
  readonly domain: string;
  /** The other systems that may send. */
  readonly partners: readonly Partner[];
  /** How much may be asked for in a minute. */
  readonly limits: Limiters;
  /** The memory that files share while they come in. */
  readonly room: Room;
  readonly makeSafe: MakeSafe;
  /** Lets files be sealed for so many people at once, because each holds all of theirs meanwhile. */
  readonly sealInTurn: ReturnType<typeof turns>;
  readonly log: Log;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Tells the worker, if it is in this process, that there is something to send. */
  wake(): void;
}

/** What running the program brings with it, and tests change. */
export interface Surroundings {
  readonly write: (line: string) => void;
  readonly log: Log;
  readonly now: () => number;
}

/** A process that plays its part: `services` are there when it serves the site. */
export interface Constructed {
  readonly services: Services | undefined;
  /** Starts the worker, if that is a part of this process. One that cannot listen must never have leased a mail. */
  work(): void;
  stop(): Promise<void>;
}

/** Builds everything a process needs for the part it plays. */
export async function construct(config: Config, { write, log, now }: Surroundings): Promise<Constructed> {
  await named('DATA_DIR', () => makeFolder(config.dataFolder));
  const councils = await named('COUNCILS_DIR', () => loadCouncils(config.councilsFolder, config.mode));
  await named('COUNCILS_DIR', () => proveReadings(councils));
  if (config.mode === 'live' && config.run !== 'web' && leadsNowhere(domainOf(config.mailFrom))) throw new Error('MAIL_FROM: this is an example; live mode needs the real address');
  const words = await named('LOCALES_DIR', () => loadTranslator(config.localesFolder));
  const calendar = await named('HOLIDAYS_FILE', () => calendarFrom(config.holidaysFile));
  const partners = loadPartners(config.partnersFile, councils);
  const keys = config.mode === 'demo' ? await named('DATA_DIR', () => keysIn(join(config.dataFolder, 'keys'))) : { public: config.sealPublicKey, private: config.sealPrivateKeys };
  const store = await named('DATABASE_URL', () => storeAt(config.databaseUrl));
  const parts = config.run === 'web' ? undefined : await partsOfWorker(config, { councils, words, store, keys, write, now });
  let worker: Worker | undefined;
  const services: Services | undefined = config.run === 'worker' ? undefined : {
    publicUrl: config.publicUrl,
    proxyHops: config.proxyHops,
    councils,
    councilsFolder: config.councilsFolder,
    words,
    addresses: addressBook(words, councils, journeys),
    calendar,
    store,
    sealTo: readPublicKey('SEAL_PUBLIC_KEY', keys.public ?? ''),
    cookie: draftCookie({ secure: config.publicUrl?.protocol === 'https:' }),
    wording: wordingCookie({ secure: config.publicUrl?.protocol === 'https:' }),
    domain: config.publicUrl?.hostname ?? 'heard.example',
    partners,
    limits: limitersFor(usualLimits),
    room: roomOf(mostForAll, mostAtOnce),
    makeSafe: workshop(),
    sealInTurn: turns(workers),
    log,
    now,
    wake: () => worker?.wake(),
  };
  return {
    services,
    work: () => {
      worker ??= parts && startWorker(parts);
    },
    stop: async () => {
      await worker?.stop();
      await store.close();
    },
  };
}

async function storeAt(url: string): Promise<Store> {
  const store = await openStoreAt(url);
  await store.migrate();
  return store;
}

/** Names the setting that a fault comes from. */
async function named<T>(setting: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${setting}: ${said(cause)}`, { cause });
  }
}

/** A host with several addresses gives one fault for each, and says nothing itself. */
function said(fault: unknown): string {
  if (fault instanceof AggregateError && fault.message === '') return fault.errors.map(said).join('; ');
  return fault instanceof Error ? fault.message : 'unknown fault';
}

interface ForWorker {
  readonly councils: readonly Council[];
  readonly words: Translator;
  readonly store: Store;
  readonly keys: { readonly public: string | undefined; readonly private: string | undefined };
  readonly write: (line: string) => void;
  readonly now: () => number;
}

async function partsOfWorker(config: Config, { councils, words, store, keys, write, now }: ForWorker): Promise<WorkerParts> {
  const privateKeys = await readPrivateKeys('SEAL_PRIVATE_KEYS', keys.private ?? '');
  if (keys.public !== undefined) await proveKeys(readPublicKey('SEAL_PUBLIC_KEY', keys.public), privateKeys);
  const say: Say = (line) => write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...line })}\n`);
  return {
    store,
    open: openerWith(privateKeys),
    filesFor: filesFor({ store, openFile: fileOpenerWith(privateKeys), say }),
    compose: composer({ councils, words }),
    post: config.mailUrl === undefined ? capturePost(join(config.dataFolder, 'mail'), config.mailFrom) : smtpPost(config.mailUrl, { from: config.mailFrom }),
    now,
    random: Math.random,
    say,
  };
}
