import type { In, Out } from '../../core/contract/index.ts';
import { period } from '../../core/kernel/period.ts';
import type { Day } from '../../core/kernel/day.ts';
import { presets } from '../../core/retention/presets.ts';
import { putRule } from '../../db/repositories/rules.ts';
import { fullInput } from '../support/register-samples.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';
import type { Side } from './sides.ts';

const activities = 40;

/** Puts every rule of the table into force at once, those for care providers too. */
const activateRules = async ({ call, session }: Side, today: Day): Promise<void> => {
  const organisation = await call('organisation.get', {});
  await call('organisation.change', { ...organisation, isCareProvider: true });
  const confirmed = new Set(
    (await call('retention.rules', {})).filter(({ state }) => state === 'confirmed').map(({ code }) => code),
  );
  session.write(null, ({ db, actor }) => {
    for (const { code, period: term, suggested, action } of presets)
      if (!confirmed.has(code))
        putRule(db, {
          code,
          period: term ?? suggested ?? period('P2Y'),
          action,
          reason: 'Voor de meting.',
          confirmedBy: actor.id,
          confirmedOn: today,
          version: 1,
        });
  });
};

/** Takes the rules for care providers out of force again: under them nothing would ever be due here. */
const deactivateCareRules = async ({ call }: Side): Promise<void> => {
  for (const code of presets.filter(({ isForCareProviders }) => isForCareProviders).map((it) => it.code))
    await call('retention.withdrawRule', { code, reason: 'Voor de meting.' });
  await call('organisation.change', { ...(await call('organisation.get', {})), isCareProvider: false });
};

const fillRegister = async ({ call }: Side): Promise<void> => {
  const { content } = await call('register.current', {});
  for (let number = content.activities.length; number < activities; number += 1)
    await call('register.addActivity', { ...fullInput, name: `Verwerking ${number}` });
};

const times = async (rounds: number, work: () => Promise<unknown>): Promise<readonly number[]> => {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await timed(work));
  return measured;
};

/** With every rule in force and a full register: what follows from a changed rule, and how soon the register tells. */
export const registerWork = async (side: Side, today: Day): Promise<readonly Line[]> => {
  await activateRules(side, today);
  await fillRegister(side);
  const confirm = (term: string): Promise<Out<'retention.confirmRule'>> =>
    side.call('retention.confirmRule', {
      code: 'SERVICE_CLIENT',
      period: period(term),
      reason: 'Voor de meting.',
    } satisfies In<'retention.confirmRule'>);
  const timedConfirm = (term: string) => timed(() => confirm(term));
  await confirm('P5Y');
  const decided = [await timedConfirm('P4Y'), await timedConfirm('P5Y')];
  const due = await times(20, () => side.call('purge.due', { ruleCode: null, offset: 0, limit: 60 }));
  const drift = await times(20, () => side.call('register.drift', {}));
  const register = await times(20, () => side.call('register.current', {}));
  const overview = await times(20, () => side.call('today.overview', {}));
  const desk = await times(10, () => side.call('desk.attention', {}));
  await deactivateCareRules(side);
  // Shorter than every other term, so that it decides over each file, and each gets another day.
  const { moved } = await confirm('P2Y');
  const moves = [await timedConfirm('P1Y'), await timedConfirm('P18M')];
  await confirm('P5Y');
  return [
    {
      work: 'all timers reckoned anew after a rule changed, every rule active',
      ours: decided,
      budgets: [{ on: 'most', most: 3_000 }],
    },
    {
      work: `  the same with ${moved} of them moved`,
      ours: moves,
      budgets: [{ on: 'most', most: 3_000 }],
    },
    { work: 'due list, first page, every rule active', ours: due, budgets: [{ on: 'p95', most: 50 }] },
    { work: 'drift of the register', ours: drift, budgets: [{ on: 'p95', most: 500 }] },
    {
      work: `register with ${activities} activities assembled`,
      ours: register,
      budgets: [{ on: 'p95', most: 300 }],
    },
    { work: 'Vandaag, as every screen asks it', ours: overview, budgets: [] },
    { work: 'desk of the FG', ours: desk, budgets: [] },
  ];
};
