import { onTestFinished } from 'vitest';
import type { Handlers, StoreOp } from '../../vault/context.ts';
import type { Actor } from '../../vault/opening/people.ts';
import { type Clock, clockOn } from '../../vault/clock.ts';
import { makeDoorway } from '../../vault/opening/doorway.ts';
import { makeOpeningCheck } from '../../vault/health/at-opening.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { openLog } from '../../vault/log.ts';
import { accessHandlers, handlers as realHandlers } from '../../vault/operations/index.ts';
import { makeServe, type Serve } from '../../vault/serve.ts';
import { type Opened, openSession, type Session } from '../../vault/session.ts';
import { unlockVault } from '../../vault/opening/unlock.ts';
import { passphrase, type TestVault, userLabel } from './open-vault.ts';

/** An open vault taken apart, for a test that needs another user, other handlers, or the store itself. */
export type OpenParts = {
  readonly opened: Opened;
  readonly session: Session;
  readonly serve: Serve;
};

/**
 * Opens the vault of a test, which must be locked, as its founder (or whom `label` names), with other roles and some
 * handlers replaced where asked; all else is the real thing. Closed when the test is over.
 */
export const openAs = async (
  { home, folder }: TestVault,
  who: Partial<Actor> = {},
  replaced: (real: Handlers<StoreOp>) => Partial<Handlers<StoreOp>> = () => ({}),
  today: string | Clock = '2026-11-21',
  label = userLabel,
): Promise<OpenParts> => {
  const clock = typeof today === 'string' ? clockOn(today) : today;
  const opened = await unlockVault(folder, { label, passphrase }, clock);
  const real = openSession(opened);
  const actor = (): Actor => ({ ...real.actor(), ...who });
  const session: Session = { ...real, actor };
  onTestFinished(() => session.close());
  const doorway = makeDoorway({
    home,
    clock,
    cost: () => Promise.resolve(leastCost),
    settle: () => Promise.resolve(),
    report: () => undefined,
    check: makeOpeningCheck(() => undefined),
    locked: () => undefined,
    task: () => null,
  });
  const { serve } = makeServe({
    handlers: { ...realHandlers, ...replaced(realHandlers) },
    access: accessHandlers(doorway),
    session: () => session,
    reportBug: openLog(home),
    emit: () => undefined,
  });
  return { opened, session, serve };
};
