/** What a partner’s system sends on behalf of a person. It is stored and delivered exactly as a form is. */
import { createHash } from 'node:crypto';
import type { Services } from '#services.ts';
import { partnerDraftKey } from '../draft-key.ts';
import { faultOf } from '../log.ts';
import { admission } from './admission.ts';
import { anyRefusal, type Endpoint } from './endpoint.ts';
import { readJson } from './read-json.ts';
import { isRefused, refuse } from './refusal.ts';
import { sendOnce } from './send-once.ts';

/** What a partner may call one sending: 8 to 255 visible characters of ASCII. */
export const sendingName = /^[\x21-\x7e]{8,255}$/;

/** Takes what a partner’s system sends, and answers with the reference. */
export function submissionsEndpoint(services: Services): Endpoint {
  const admit = admission(services);
  return {
    status: 201,
    refusals: [...anyRefusal, 'no-idempotency-key', 'unauthorised', 'forbidden', 'key-used-otherwise', 'key-used-before', 'unavailable'],
    async answer(asked) {
      const { request, council, language } = asked;
      const sender = await admit(asked);
      if (isRefused(sender)) return sender;
      const name = request.headers['idempotency-key'];
      if (typeof name !== 'string' || !sendingName.test(name)) return refuse('no-idempotency-key');
      const sent = await readJson(request);
      if (isRefused(sent)) return sent;
      const fingerprint = createHash('sha256').update(`${council.id}\n`).update(sent.bytes).digest('base64url');
      const sending = { json: sent.json, council, language, via: sender.partner.id, key: partnerDraftKey(sender.key, name), fingerprint };
      return sendOnce(sending, services).catch((error: unknown) => {
        services.log({ event: 'a partner’s submission could not be stored', fault: faultOf(error) });
        return refuse('unavailable', { headers: { 'Retry-After': '60' } });
      });
    },
  };
}
