// The description of the endpoints is a description of these endpoints.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { complain } from '#journeys/complain.ts';
import { ask } from '../support/http.ts';
import { asPartner, complaint, sendJson, startForPartner } from '../support/partner.ts';
import type { Portal } from '../support/portal.ts';

interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly parameters: { readonly council: { readonly schema: { readonly enum: readonly string[] } } } };
}

let portal: Portal;
before(async () => {
  portal = await startForPartner();
});
after(() => portal.stop());

const described = async (language = 'en') => JSON.parse((await ask(portal.url, '/api/v1/openapi.json', { headers: { 'Accept-Language': language } })).body) as Description;

// Formats are described for people; checking them would need another package.
const checkerOf = (name: string, description: Description) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.addSchema({ ...description, $id: 'https://heard.example/openapi.json' }).compile({ $ref: `https://heard.example/openapi.json#/components/schemas/${name}` });
};

test('every schema is one by the rules of JSON Schema, in both languages', async () => {
  for (const language of ['en', 'cy']) {
    const { components } = await described(language);
    assert.deepEqual(Object.keys(components.schemas), ['Facts', 'Submission', 'Decision', 'RouteAnswer', 'SubmissionAnswer', 'Problem']);
    for (const [name, schema] of Object.entries(components.schemas)) assert.ok(new Ajv2020({ strict: false }).validateSchema(schema), name);
  }
});

test('every reference leads somewhere, and every parameter of a path is described', async () => {
  const description = await described();
  const refs = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
  assert.ok(refs.length > 20);
  const at = (ref: string) => ref.slice(2).split('/').reduce((found: unknown, part) => (found as Readonly<Record<string, unknown>> | undefined)?.[part], description);
  assert.deepEqual(refs.filter((ref) => !ref.startsWith('#/') || at(ref) === undefined), []);
  assert.equal(description.openapi, '3.1.0');
  assert.deepEqual(description.components.parameters.council.schema.enum, ['dudley', 'essex', 'monmouthshire']);
});

test('what is sent and what is answered fits what is described, and what does not fit is told apart', async () => {
  const description = await described();
  const facts = { receivedOn: '2026-11-23', heads: [{ id: 'help', matter: 'support' }], proceedings: [{ kind: 'tribunal' }] };
  const routed = JSON.parse((await sendJson(portal, 'essex/route', facts)).body) as object;
  const stored = JSON.parse((await sendJson(portal, 'essex/submissions', complaint(), asPartner())).body) as object;
  const problem = JSON.parse((await sendJson(portal, 'essex/route', {})).body) as object;
  const fitting = { Facts: facts, Submission: complaint(), RouteAnswer: routed, SubmissionAnswer: stored, Problem: problem };
  for (const [name, json] of Object.entries(fitting)) {
    const fits = checkerOf(name, description);
    assert.ok(fits(json), `${name}: ${JSON.stringify(fits.errors)}`);
    assert.equal(fits({ ...json, colour: 'blue' }), false, `${name} with a field too many`);
  }
  const fits = checkerOf('Facts', description);
  assert.equal(fits({ ...facts, heads: Array.from({ length: 51 }, (_, at) => ({ id: `${at}`, matter: 'other' })) }), false);
  assert.equal(checkerOf('Submission', description)(complaint({ risk: 'perhaps' })), false);
});

test('every question of the journey is described by its own words, in the language asked for', async () => {
  const [english, welsh] = await Promise.all(['en', 'cy'].map(described));
  for (const [name, { kind }] of Object.entries(complain.questions)) {
    const words = (language: 'en' | 'cy') => portal.services.words(language)(`complain:questions.${name}.label`);
    // Files can be added on the site only.
    const sent = kind !== 'files';
    assert.equal(JSON.stringify(english?.components.schemas['Submission']).includes(JSON.stringify(words('en'))), sent, name);
    assert.equal(JSON.stringify(welsh?.components.schemas['Submission']).includes(JSON.stringify(words('cy'))), sent, name);
  }
  assert.equal(welsh?.info.title, 'Heard i systemau eraill');
  assert.notEqual(english?.info.title, welsh?.info.title);
});

test('a field that nobody may change once it is decided is still one that may be sent', async () => {
  assert.doesNotMatch(JSON.stringify(await described()), /"readOnly"/);
});

test('its head can be asked for without its body', async () => {
  const { status, headers, body } = await ask(portal.url, '/api/v1/openapi.json', { method: 'HEAD' });
  assert.equal(status, 200);
  assert.match(`${headers['content-type']}`, /^application\/json/);
  assert.equal(body, '');
});
