import type { organisation } from '../../core/contract/organisation.ts';
import { assertFgOrReason } from '../../core/organisation/fg.ts';
import { assertKeepsFileTerm } from '../../core/retention/at-once.ts';
import { getOrganisation, putOrganisation } from '../../db/repositories/organisation.ts';
import { type Handlers, taskOf } from '../context.ts';
import { moveTimers } from '../retention/move-timers.ts';
import { rulesIn } from '../retention/timers.ts';

export const organisationHandlers: Handlers<keyof typeof organisation> = {
  'organisation.get': (_, { db }) => getOrganisation(db),
  'organisation.change': (input, { db }) =>
    taskOf({
      *steps() {
        assertFgOrReason(input);
        const isOther = getOrganisation(db).isCareProvider !== input.isCareProvider;
        const running = rulesIn(db);
        putOrganisation(db, input);
        if (!isOther) return;
        // Rules for care providers begin or stop to run with the word that says so.
        assertKeepsFileTerm(running, rulesIn(db));
        yield* moveTimers(db);
      },
      *finish() {
        yield { step: 'done', done: 1, total: 1 };
        return {};
      },
    }),
};
