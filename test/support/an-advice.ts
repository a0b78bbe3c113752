import type { In, OpName } from '../../core/contract/index.ts';
import type { AdviceId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';
import { withEveryRole } from './with-every-role.ts';

type DeskSamples = { readonly [N in Extract<OpName, `desk.${string}`>]: In<N> };

const subject = { kind: 'register' } as const;

/** One good input for each operation of the desk. */
export const deskSamples: DeskSamples = {
  'desk.attention': {},
  'desk.adviceOn': { subject },
  'desk.ask': { subject },
  'desk.advise': { subject, text: 'Noem bij de vrijwilligers ook wie de foto’s beheert.' },
  'desk.answer': { id: anId as AdviceId, answer: 'Dat nemen wij over; het staat er nu bij.' },
  'desk.binder': {},
  'desk.binderFiles': {},
  'desk.allAdvice': {},
};

/** The order in which the operations of the desk succeed on a filled vault. */
export const deskOrder = ['desk.ask', 'desk.answer', 'desk.advise', 'desk.binderFiles'] as const;

/** Gives the founder every role, the FG's too, has an advice given, and gives the samples about it. */
export const fillDesk = async ({ call }: Pick<TestVault, 'call'>) => {
  await withEveryRole({ call });
  const { id } = await call('desk.advise', { subject: { kind: 'general' }, text: 'Oefen een datalek.' });
  return { ...deskSamples, 'desk.answer': { ...deskSamples['desk.answer'], id } };
};
