import { type CapabilityName, type HostIn, type HostOut, hostContract } from '../../core/contract/host.ts';
import type { Reply } from '../../core/kernel/refusal.ts';
import { Refusal } from '../../core/kernel/refusal.ts';

/** The machine's capabilities; implemented by `electron/native/` and by `browser/`. */
export type Host = { readonly [N in CapabilityName]: (input: HostIn<N>) => Promise<HostOut<N>> };

/**
 * Answers one host call: known name, parsed input, run, parsed output. Takes anything, gives a `Reply`, never throws.
 * `reportBug` writes an unexpected error to the log and gives its id.
 */
export const answerHost = async (
  host: Host,
  reportBug: (where: string, error: unknown) => string,
  name: unknown,
  raw: unknown,
): Promise<Reply<unknown>> => {
  try {
    if (typeof name !== 'string' || !Object.hasOwn(hostContract, name))
      return { ok: false, error: { code: 'refused', rule: 'unknown-operation' } };
    const known = name as CapabilityName;
    const parsed = hostContract[known].input.safeParse(raw);
    if (!parsed.success)
      return { ok: false, error: { code: 'invalid', field: parsed.error.issues[0]?.path.join('.') ?? '' } };
    const run = host[known] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: hostContract[known].output.parse(await run(parsed.data)) };
  } catch (error) {
    return {
      ok: false,
      error: error instanceof Refusal ? error.error : { code: 'bug', ref: reportBug(String(name), error) },
    };
  }
};
