import { z } from 'zod';
import { clockOn, systemClock } from './clock.ts';
import { Ticket } from '../core/contract/attachments.ts';
import type { PaperDoor } from './attachments/paper-door.ts';
import { composeStore } from './compose-store.ts';
import { calibrate, leastCost } from './keys/derive.ts';
import { serveSealed } from './hosting/sealed-line.ts';
import { defaultHome } from './opening/settings.ts';

/**
 * The store's process: it alone holds the keys and the open file. Started by a host (`child_process.fork` or
 * `utilityProcess`), it answers `{ id, name, input }` with `{ id, reply }` and tells of events with `{ event }`.
 * Locking ends this process, and with it everything it held.
 */
const Call = z.object({ id: z.int(), name: z.unknown(), input: z.unknown() });

/** What only the host may say, beside the contract: `{ id, bring }` and `{ id, fetch }` (vault/attachments/paper-door.ts). */
const Paper = z.union([
  z.strictObject({
    id: z.int(),
    bring: z.strictObject({
      ticket: Ticket,
      at: z.int().min(0),
      total: z.int().min(1),
      bytes: z.instanceof(Uint8Array),
    }),
  }),
  z.strictObject({ id: z.int(), fetch: z.string() }),
]);

type Port = {
  readonly post: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

/** The end of the line that `utilityProcess` puts on the process; a fork has the process itself. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (name: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

const portOfHost = (): Port => {
  const { parentPort } = process as { parentPort?: ParentPort };
  return parentPort
    ? {
        post: (it) => parentPort.postMessage(it),
        listen: (tell) => parentPort.on('message', ({ data }) => tell(data)),
      }
    : { post: (it) => process.send?.(it), listen: (tell) => process.on('message', tell) };
};

// Only tests, the demo and the bench name a day or a cheap derivation; the hosts of users never do.
const isTest = process.env['VERTROUWD_TEST'] === '1';
const testDay = isTest ? process.env['VERTROUWD_TEST_TODAY'] : undefined;

/** How often the store looks whether it must lock itself, and how long its last words may take, in milliseconds. */
const lookEvery = 5_000;
const saidWithin = 100;

const port = portOfHost();
let papers: PaperDoor | null = null;
const serve = serveSealed(
  composeStore({
    home: process.env['VERTROUWD_HOME'] ?? defaultHome(),
    clock: testDay ? clockOn(testDay) : systemClock,
    cost: () => (isTest ? Promise.resolve(leastCost) : calibrate(() => performance.now())),
    emit: (event) => port.post({ event }),
    lend: (door) => {
      papers = door;
    },
    watch: (look) => {
      const endWhenLocked = async (): Promise<void> => {
        if (await look()) setTimeout(() => process.exit(0), saidWithin);
      };
      setInterval(() => void endWhenLocked(), lookEvery).unref();
    },
  }),
);

port.listen((raw) => {
  const paper = Paper.safeParse(raw);
  if (paper.success) {
    const { id, ...asked } = paper.data;
    port.post({ id, reply: 'bring' in asked ? papers?.bring(asked.bring) : papers?.fetch(asked.fetch) });
    return;
  }
  const call = Call.safeParse(raw);
  if (!call.success) return;
  const { id, name, input } = call.data;
  void serve(name, input).then((reply) => port.post({ id, reply }));
});
process.on('disconnect', () => process.exit(0));
