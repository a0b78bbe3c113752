import type { CapabilityName, HostIn, HostOut } from '../../core/contract/host.ts';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import { Refusal, type Reply } from '../../core/kernel/refusal.ts';
import { askSealed } from './sealed-line.ts';

const valueOf = async (reply: Promise<Reply<unknown>>): Promise<unknown> => {
  const answer = await reply;
  if (!answer.ok) throw new Refusal(answer.error);
  return answer.value;
};

/** Asks the store for one operation. Gives its output, which the store has checked; throws a `Refusal` otherwise. */
export const call = async <N extends OpName>(name: N, input: In<N>): Promise<Out<N>> =>
  (await valueOf(askSealed(name, input))) as Out<N>;

/** Asks the machine for something: saving, printing, hiding. Throws a `Refusal` when it did not happen. */
export const callHost = async <N extends CapabilityName>(name: N, input: HostIn<N>): Promise<HostOut<N>> =>
  (await valueOf(vertrouwd.host(name, input))) as HostOut<N>;
