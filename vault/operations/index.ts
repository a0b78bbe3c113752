import type { Handlers, StoreOp } from '../context.ts';
import { auditHandlers } from './audit.ts';
import { clientsHandlers } from './clients.ts';
import { consentsHandlers } from './consents.ts';
import { importsHandlers } from './imports.ts';
import { notesHandlers } from './notes.ts';
import { organisationHandlers } from './organisation.ts';
import { purgeHandlers } from './purge.ts';
import { registerHandlers } from './register.ts';
import { retentionHandlers } from './retention.ts';
import { vaultHandlers } from './vault.ts';

/** Every operation of the contract that needs an open vault, with its handler. */
export const handlers: Handlers<StoreOp> = {
  ...vaultHandlers,
  ...organisationHandlers,
  ...clientsHandlers,
  ...notesHandlers,
  ...consentsHandlers,
  ...retentionHandlers,
  ...purgeHandlers,
  ...registerHandlers,
  ...importsHandlers,
  ...auditHandlers,
};
