/** `npm run route -- facts.json`: where each part of a case belongs and why. Nothing is stored, and no server is needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Council } from '#councils/council.ts';
import { loadCouncils } from '#councils/load.ts';
import { councilName } from '#i18n/council-name.ts';
import { dayOf } from '#i18n/dates.ts';
import { isLanguage, languages, type Language } from '#i18n/languages.ts';
import { loadTranslator, type Translator } from '#i18n/translator.ts';
import { decideCase } from '#law/decide-case.ts';
import { isoDate, type Facts } from '#law/facts.ts';
import { calendarFrom } from '#cases/calendar-file.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { readFacts } from '#web/api/read-facts.ts';
import { wordDecision } from '#web/decision-words.ts';
import { routeText } from '#web/route-text.ts';
import { readConfig } from './config.ts';

/** What the command is run with. */
export interface Desk {
  readonly councils: readonly Council[];
  readonly words: Translator;
  readonly calendar: WorkingCalendar;
  /** The text of a file, or of standard input for `-`. */
  readonly read: (file: string) => string;
  /** The day it is in London. */
  readonly today: string;
}

/** What the command says: `text` is what was asked for, `remark` is about it. */
export interface Said {
  readonly code: 0 | 2;
  readonly text: string;
  readonly remark: string;
}

interface Options {
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
  readonly on?: string | undefined;
  readonly council?: string | undefined;
}

/** Runs the command. */
export function route(args: readonly string[], desk: Desk): Said {
  const options = readOptions(args, desk);
  if ('code' in options) return options;
  const { file, language, json, on } = options;
  const { councils, calendar, today } = desk;
  const words = desk.words(language);
  const read = readFile(file, desk.read);
  if ('fault' in read) return wrong(words(`api:command.${read.fault}`, { file }));

  const { given } = read;
  const result = readFacts(on !== undefined && isObject(given) ? { ...given, receivedOn: on } : given, today);
  if ('faults' in result) return wrong(result.faults.map((fault) => `${fault.pointer || '/'}: ${words(fault.words, fault.values)}`).join('\n'));
  const council = councilFor(options, result.facts, councils);
  if (!council) return wrong(`${words('api:command.whichCouncil')}: ${idsOf(councils)}`);

  const decision = decideCase(result.facts, council, calendar);
  return {
    code: 0,
    text: json ? JSON.stringify({ decision, sentences: wordDecision(decision, words, language), language }, null, 2) : routeText(decision, words, language),
    remark: `${words('api:command.council')}: ${councilName(council, language)}${options.council === undefined ? ` (${words('api:command.chosen')})` : ''}`,
  };
}

/** What was asked for; else what there is to say about it, each option by its name and with what can be given. */
function readOptions(args: readonly string[], { words: translator, councils }: Desk): Options | Said {
  const usage = translator('en')('api:command.usage');
  const parsed = parse(args);
  if (!parsed) return wrong(usage);
  const { values: { help, language, ...others }, positionals: [file, ...more] } = parsed;
  if (help) return { code: 0, text: usage, remark: '' };
  if (!isLanguage(language)) return wrong(`--language ${language}: ${translator('en')('api:faults.not-an-option', { options: languages.join(', ') })}`);
  const words = translator(language);
  const { on, council } = others;
  if (on !== undefined && !isoDate.safeParse(on).success) return wrong(`--on ${on}: ${words('api:faults.not-date')}`);
  if (council !== undefined && !councils.some(({ id }) => id === council))
    return wrong(`--council ${council}: ${words('api:problems.unknown-council.title')}. ${words('api:faults.not-an-option', { options: idsOf(councils) })}`);
  return file === undefined || more.length > 0 ? wrong(usage) : { file, language, ...others };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
        on: { type: 'string' },
        council: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

function readFile(file: string, read: Desk['read']): { readonly given: unknown } | { readonly fault: 'absent' | 'unreadable' } {
  try {
    return { given: JSON.parse(read(file)) };
  } catch (error) {
    return { fault: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'unreadable' };
  }
}

/** The council that was named; else the first of the nation that the facts name, for the law at least is the same. */
const councilFor = ({ council: id }: Options, { nation }: Facts, councils: readonly Council[]): Council | undefined =>
  councils.find((council) => (id === undefined ? council.nation === nation : council.id === id));

const idsOf = (councils: readonly Council[]): string => councils.map(({ id }) => id).join(', ');

const wrong = (remark: string): Said => ({ code: 2, text: '', remark });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

if (import.meta.main) {
  const config = readConfig(process.env, fileURLToPath(new URL('..', import.meta.url)));
  const { code, text, remark } = route(process.argv.slice(2), {
    councils: loadCouncils(config.councilsFolder, 'demo'),
    words: loadTranslator(config.localesFolder),
    calendar: calendarFrom(config.holidaysFile),
    read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
    today: dayOf(Date.now()),
  });
  if (text !== '') process.stdout.write(`${text}\n`);
  if (remark !== '') process.stderr.write(`${remark}\n`);
  process.exitCode = code;
}
