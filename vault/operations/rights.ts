import type { rights } from '../../core/contract/rights.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const rightsHandlers: Handlers<keyof typeof rights> = {
  'rights.policy': () => refuse('not-yet'),
  'rights.changePolicy': () => refuse('not-yet'),
  'rights.list': () => refuse('not-yet'),
  'rights.ofClient': () => refuse('not-yet'),
  'rights.get': () => refuse('not-yet'),
  'rights.whoMayAsk': () => refuse('not-yet'),
  'rights.receive': () => refuse('not-yet'),
  'rights.checkIdentity': () => refuse('not-yet'),
  'rights.extend': () => refuse('not-yet'),
  'rights.erasureEffect': () => refuse('not-yet'),
  'rights.decide': () => refuse('not-yet'),
  'rights.liftRestriction': () => refuse('not-yet'),
  'rights.additions': () => refuse('not-yet'),
  'rights.add': () => refuse('not-yet'),
  'rights.letterText': () => refuse('not-yet'),
  'rights.letter': () => refuse('not-yet'),
};
