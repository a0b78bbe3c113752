import type { CapabilityName, HostIn, HostOut } from '../../core/contract/host.ts';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import { Refusal, refusedRule, type Reply } from '../../core/kernel/refusal.ts';
import { askSealed } from './sealed-line.ts';

const valueOf = async (reply: Promise<Reply<unknown>>): Promise<unknown> => {
  const answer = await reply;
  if (!answer.ok) throw new Refusal(answer.error);
  return answer.value;
};

type AskAboutDigits = () => Promise<boolean>;

let askAboutDigits: AskAboutDigits | null = null;

/** Lets a part of the window ask whether digits that pass for a citizen service number are none. Gives how to stop. */
export const answerDigits = (ask: AskAboutDigits): (() => void) => {
  askAboutDigits = ask;
  return () => {
    askAboutDigits = null;
  };
};

const mayBeSentAgain = async (error: unknown): Promise<boolean> =>
  refusedRule(error) === 'maybe-bsn-in-text' && askAboutDigits !== null && (await askAboutDigits());

/**
 * Asks the store for one operation. Gives its output, which the store has checked; throws a `Refusal` otherwise. When
 * the store saw digits that may be a citizen service number, the person is asked, and it is sent again if they are none.
 */
export const call = async <N extends OpName>(name: N, input: In<N>): Promise<Out<N>> => {
  try {
    return (await valueOf(askSealed(name, input))) as Out<N>;
  } catch (error) {
    if (!(await mayBeSentAgain(error))) throw error;
    return (await valueOf(askSealed(name, { ...input, isNotBsn: true }))) as Out<N>;
  }
};

/** Asks the machine for something: saving, printing, hiding. Throws a `Refusal` when it did not happen. */
export const callHost = async <N extends CapabilityName>(name: N, input: HostIn<N>): Promise<HostOut<N>> =>
  (await valueOf(vertrouwd.host(name, input))) as HostOut<N>;
