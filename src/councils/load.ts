/** Reads the council profiles at start-up and says, file by file and field by field, what is wrong with them. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { councilSchema, type Council } from './council.ts';
import { domainOf, leadsNowhere } from './mail-domains.ts';
import { recordingFaults } from './recordings.ts';

/** Every council in a folder, by the order of their names; throws one error that lists every fault. */
export function loadCouncils(folder: string, mode: 'demo' | 'live'): readonly Council[] {
  const faults: string[] = [];
  const councils = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => loadCouncil(join(folder, file), mode, faults));
  faults.push(...clashes(councils));
  if (councils.length === 0 && faults.length === 0) faults.push(`${folder}: no council profile here`);
  if (faults.length > 0) throw new Error(`Council profiles are not right:\n${faults.join('\n')}`);
  return councils;
}

function loadCouncil(file: string, mode: 'demo' | 'live', faults: string[]): Council[] {
  const result = councilSchema.safeParse(readJson(file, faults));
  if (!result.success) {
    faults.push(...result.error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}`));
    return [];
  }
  const found = [...mailboxFaults(result.data, mode), ...recordingFaults(dirname(file), result.data)];
  faults.push(...found.map((fault) => `${file}: ${fault}`));
  return [result.data];
}

function readJson(file: string, faults: string[]): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    faults.push(`${file}: not readable as JSON: ${cause instanceof Error ? cause.message : 'unknown fault'}`);
    return undefined;
  }
}

/** A council’s mail goes to its own domains only, its advocates’ never to them, and in live mode none to an example. */
function mailboxFaults(council: Council, mode: 'demo' | 'live'): string[] {
  const mailboxes = Object.entries(council.teams).map(([team, { mailbox }]) => ({ field: `teams.${team}.mailbox`, domain: domainOf(mailbox) }));
  const strange = mailboxes.filter(({ domain }) => !council.mailDomains.includes(domain));
  const advocates = { field: 'advocacy.mailbox', domain: domainOf(council.advocacy.mailbox) };
  const examples = mode === 'live' ? [...mailboxes, advocates].filter(({ domain }) => leadsNowhere(domain)) : [];
  return [
    ...strange.map(({ field, domain }) => `${field}: ${domain} is not among mailDomains`),
    ...(council.mailDomains.includes(advocates.domain) ? [`${advocates.field}: ${advocates.domain} is the council’s own; advocates are independent of it`] : []),
    ...examples.map(({ field, domain }) => `${field}: ${domain} is an example; live mode needs the real address`),
  ];
}

/** Two councils may share neither an id, nor an address on the site, nor a mailbox. */
function clashes(councils: readonly Council[]): string[] {
  const claims = councils.flatMap((council) => [
    { council, claim: `id ${council.id}` },
    ...Object.values(council.address).filter((address, at, all) => all.indexOf(address) === at).map((address) => ({ council, claim: `address ${address}` })),
    ...Object.values(council.teams).map(({ mailbox }) => mailbox.toLowerCase()).filter((mailbox, at, all) => all.indexOf(mailbox) === at).map((mailbox) => ({ council, claim: `mailbox ${mailbox}` })),
  ]);
  const seen = new Map<string, Council>();
  return claims.flatMap(({ council, claim }) => {
    const first = seen.get(claim);
    seen.set(claim, first ?? council);
    return first && first !== council ? [`${council.id}: ${claim} is already that of ${first.id}`] : [];
  });
}
