import type { Out } from '../../core/contract/index.ts';
import { Day } from '../../core/kernel/day.ts';
import { type RecoveryFacts, recoveryDays } from '../../core/recovery/drill.ts';
import { getSetting, type SettingName } from '../../db/repositories/setting.ts';
import { sealedTo } from '../../db/repositories/users.ts';
import type { ReadContext } from '../context.ts';
import { recoverySlotOf } from '../keys/recovery.ts';

const dayIn = ({ db }: Pick<ReadContext, 'db'>, name: SettingName): Day | null => {
  const read = Day.safeParse(getSetting(db, name));
  return read.success ? read.data : null;
};

const factsIn = (context: Pick<ReadContext, 'db' | 'today'>): RecoveryFacts => ({
  madeOn: dayIn(context, 'recovery-made-on') ?? context.today,
  drilledOn: dayIn(context, 'recovery-drilled-on'),
  lostOn: dayIn(context, 'recovery-lost-on'),
});

/** The circles of which the present key is not sealed to the recovery keys yet. */
const unsealedCircles = ({ db, people }: Pick<ReadContext, 'db' | 'people'>): number =>
  people
    .picture()
    .circles.filter(({ id, generation }) => !sealedTo(db, { circleId: id, generation }).includes('recovery'))
    .length;

/** The way back in as it stands today. Refuses `recovery-code-missing` when there is none. */
export const recoveryState = (context: ReadContext): Out<'recovery.state'> => {
  const { split, codeNumber } = recoverySlotOf(context.slots()).lock;
  const facts = factsIn(context);
  return {
    kind: split,
    codeNumber,
    madeOn: facts.madeOn,
    drilledOn: facts.drilledOn,
    ...recoveryDays(facts, context.today),
    unsealedCircles: unsealedCircles(context),
  };
};
