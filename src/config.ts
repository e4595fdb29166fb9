/** The environment, read once. The program does not start on a setting that it cannot keep. */
import { resolve } from 'node:path';
import { z } from 'zod';

const wholeNumber = (most: number) => {
  const error = `must be a whole number from 0 to ${most}`;
  return z.coerce.number(error).int(error).min(0, error).max(most, error);
};

// The program has its own words for what is wrong, because an operator reads them.
const settings = z.object({
  /** `demo` sends no mail: it writes each as a file. `live` sends, and accepts no example address or key. */
  HEARD_MODE: z.enum(['demo', 'live'], 'must be demo or live').default('demo'),
  /** Which part this process plays: the site, the delivery of mail, or both. */
  HEARD_RUN: z.enum(['web', 'worker', 'both'], 'must be web, worker or both').default('both'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(65_535).default(4321),
  /** The address that people see, without a path. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://, like https://heard.council.example' }).optional(),
  DATABASE_URL: z.string().regex(/^(sqlite:|postgres(ql)?:\/\/)/, 'must begin with sqlite: and the path of a file, or with postgres://').optional(),
  DATA_DIR: z.string().default('data'),
  COUNCILS_DIR: z.string().optional(),
  LOCALES_DIR: z.string().default('locales'),
  MAIL_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://').optional(),
  MAIL_FROM: z.email('must be one email address, like heard@council.example').optional(),
  SEAL_PUBLIC_KEY: z.string().optional(),
  SEAL_PRIVATE_KEYS: z.string().optional(),
  /** Bank holidays proclaimed after this program was made. */
  HOLIDAYS_FILE: z.string().optional(),
  /** Which other systems may send, each with the hash of its key. */
  PARTNERS_FILE: z.string().optional(),
  /** How many proxies of our own stand in front, each of which adds whom it saw to X-Forwarded-For. */
  PROXY_HOPS: wholeNumber(10).default(0),
});

/** What live mode cannot do without; the web tier must not even know the mail server or a private key. */
const neededLive = {
  web: ['PUBLIC_URL', 'DATABASE_URL', 'SEAL_PUBLIC_KEY'],
  worker: ['DATABASE_URL', 'MAIL_URL', 'MAIL_FROM', 'SEAL_PRIVATE_KEYS'],
  both: ['PUBLIC_URL', 'DATABASE_URL', 'MAIL_URL', 'MAIL_FROM', 'SEAL_PUBLIC_KEY', 'SEAL_PRIVATE_KEYS'],
} as const;

/** What the environment says, read and checked. */
export interface Config {
  readonly mode: 'demo' | 'live';
  readonly run: 'web' | 'worker' | 'both';
  readonly host: string;
  readonly port: number;
  readonly publicUrl: URL | undefined;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly councilsFolder: string;
  readonly localesFolder: string;
  readonly mailUrl: string | undefined;
  readonly mailFrom: string;
  readonly sealPublicKey: string | undefined;
  readonly sealPrivateKeys: string | undefined;
  readonly holidaysFile: string | undefined;
  readonly partnersFile: string | undefined;
  readonly proxyHops: number;
}

/** Reads the settings; the error of a wrong one names the variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, root: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '));
  const { HEARD_MODE: mode, HEARD_RUN: run, ...set } = result.data;
  if (mode === 'live') requireAll(set, neededLive[run]);
  if (mode === 'demo' && set.MAIL_URL) throw new Error('MAIL_URL: demo mode never sends mail; set HEARD_MODE=live to send it');
  if (mode === 'live' && run !== 'worker' && !set.PUBLIC_URL?.startsWith('https:')) throw new Error('PUBLIC_URL: live mode is served over https only');
  if (set.PUBLIC_URL && !isOrigin(set.PUBLIC_URL)) throw new Error('PUBLIC_URL: an address without a path, a name or a password, like https://heard.council.example');
  if (run === 'web' && (set.SEAL_PRIVATE_KEYS || set.MAIL_URL)) throw new Error('SEAL_PRIVATE_KEYS, MAIL_URL: these belong to the worker; the web tier must not hold them');
  const dataFolder = resolve(root, set.DATA_DIR);
  return {
    mode,
    run,
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL === undefined ? undefined : new URL(set.PUBLIC_URL),
    databaseUrl: set.DATABASE_URL ?? `sqlite:${resolve(dataFolder, 'heard.db')}`,
    dataFolder,
    councilsFolder: resolve(root, set.COUNCILS_DIR ?? 'src/councils/profiles'),
    localesFolder: resolve(root, set.LOCALES_DIR),
    mailUrl: set.MAIL_URL,
    mailFrom: set.MAIL_FROM ?? 'heard@heard.example',
    sealPublicKey: set.SEAL_PUBLIC_KEY,
    sealPrivateKeys: set.SEAL_PRIVATE_KEYS,
    holidaysFile: set.HOLIDAYS_FILE === undefined ? undefined : resolve(root, set.HOLIDAYS_FILE),
    partnersFile: set.PARTNERS_FILE === undefined ? undefined : resolve(root, set.PARTNERS_FILE),
    proxyHops: set.PROXY_HOPS,
  };
}

const isOrigin = (url: string): boolean => new URL(url).href === `${new URL(url).origin}/`;

function requireAll(set: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const missing = names.filter((name) => set[name] === undefined);
  if (missing.length > 0) throw new Error(`Live mode needs ${missing.join(', ')}`);
}
