import type { users } from '../../core/contract/users.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const usersHandlers: Handlers<keyof typeof users> = {
  'users.list': () => refuse('not-yet'),
  'users.add': () => refuse('not-yet'),
  'users.invite': () => refuse('not-yet'),
  'users.declare': () => refuse('not-yet'),
  'users.changeRoles': () => refuse('not-yet'),
  'users.remove': () => refuse('not-yet'),
  'users.strangeSlots': () => refuse('not-yet'),
  'users.dropStrangeSlots': () => refuse('not-yet'),
};
