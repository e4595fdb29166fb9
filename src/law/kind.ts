/**
 * What kind of message is it? Thanks and remarks are kept and passed on and have no clock. One that also asks for something
 * to be put right is a complaint, whatever its sender called it.
 */
import type { HeadFacts } from './facts.ts';
import { is, type RouteRule } from './law.ts';
import { cite } from './rule.ts';

const isNoComplaint = (facts: HeadFacts) => facts.grievance !== true;

/** Messages that start no complaints procedure. */
export const kinds: readonly RouteRule[] = [
  {
    name: 'a compliment is passed on',
    when: (facts) => facts.kind === 'compliment' && isNoComplaint(facts),
    then: { procedure: 'recorded' },
    because: [cite('practice')],
  },
  {
    name: 'a child only wants somebody to know',
    when: (facts) => facts.kind === 'comment' && isNoComplaint(facts) && is('child', 'care-leaver')(facts),
    then: { procedure: 'recorded', tasks: ['wishes'] },
    because: [cite('practice')],
    confirm: true,
  },
  {
    name: 'a child who is spoken for only wants somebody to know',
    when: (facts) => facts.kind === 'comment' && isNoComplaint(facts) && facts.actingFor === 'child',
    then: { procedure: 'recorded', tasks: ['wishes'] },
    because: [cite('practice')],
    confirm: true,
  },
  {
    name: 'a comment is passed on',
    when: (facts) => facts.kind === 'comment' && isNoComplaint(facts),
    then: { procedure: 'recorded' },
    because: [cite('practice')],
  },
  {
    name: 'a request for an advocate is passed on',
    when: (facts) => facts.kind === 'advocate' && isNoComplaint(facts),
    then: { procedure: 'recorded' },
    because: [cite('advocacy-england', 'reg. 4'), cite('assistance-wales', 'reg. 3')],
  },
  {
    name: 'a request for a service is passed on',
    when: (facts) => facts.kind === 'service-request' && isNoComplaint(facts),
    then: { procedure: 'recorded', bodies: ['duty-team'] },
    because: [cite('children-act', 's. 17'), cite('social-services-wales', 's. 21')],
    confirm: true,
  },
  {
    name: 'a request for information is a data request',
    when: (facts) => facts.kind === 'information-request' && isNoComplaint(facts),
    then: { procedure: 'data-protection', bodies: ['information-regulator'] },
    because: [cite('uk-gdpr', 'art. 15'), cite('freedom-of-information-act', 's. 1')],
  },
  {
    name: 'nobody to answer',
    when: (facts) => facts.anonymous === true,
    then: { procedure: 'recorded', tasks: ['anonymous'] },
    because: [cite('practice')],
    confirm: true,
  },
];
