import type { Out } from '../../core/contract/index.ts';
import type { Rule } from '../../core/contract/retention.ts';
import { lawfulAtOnce } from '../../core/retention/at-once.ts';
import { isWithdrawable } from '../../core/retention/decide-withdraw.ts';
import { actionsFor } from '../../core/retention/own-rule.ts';
import type { Preset } from '../../core/retention/rule.ts';
import { countByRule } from '../../db/repositories/retention.ts';
import { listConfirmedRules, listRuleVersions, listWithdrawn } from '../../db/repositories/rules.ts';
import type { ReadContext } from '../context.ts';
import { ruleTableIn } from './rule-table.ts';

const choicesOf = (preset: Preset) => ({
  actions: [...actionsFor(preset.category)],
  isChangeable: !lawfulAtOnce.includes(preset.code),
  isExtendable: preset.isExtendable,
});

/** Every rule that may run here as the window shows it: what it says, whether it runs, and how many records it governs. */
export const rulesWithCounts = ({ db, labelOf, today }: ReadContext): Out<'retention.rules'> => {
  const running = new Map(listConfirmedRules(db).map((rule) => [rule.code, rule]));
  const withdrawn = listWithdrawn(db);
  const governed = new Map(countByRule(db, today).map(({ ruleCode, governs }) => [ruleCode, governs]));
  return ruleTableIn(db).map(({ period, suggested, ...preset }): Rule => {
    const rule = running.get(preset.code);
    const last = rule ?? (withdrawn.has(preset.code) ? listRuleVersions(db, preset.code)[0] : undefined);
    const proposed = period ?? suggested;
    const term = last?.period ?? proposed;
    if (!term) throw new Error('A preset without a term');
    return {
      ...preset,
      ...choicesOf({ ...preset, period, suggested }),
      period: term,
      action: last?.action ?? preset.action,
      suggested: proposed,
      state: rule ? 'confirmed' : last ? 'withdrawn' : 'proposed',
      reason: last?.reason ?? '',
      confirmedBy: last ? labelOf(last.confirmedBy) : '',
      confirmedOn: last?.confirmedOn ?? null,
      version: last?.version ?? 0,
      holdsData: preset.category !== 'not-held-yet',
      isWithdrawable: rule !== undefined && isWithdrawable(preset),
      governs: governed.get(preset.code) ?? 0,
    };
  });
};

/** Every version that a rule had, with who decided it. */
export const versionsOfRule = ({ db, labelOf }: ReadContext, code: string): Out<'retention.versions'> =>
  listRuleVersions(db, code).map((version) => ({
    version: version.version,
    period: version.period,
    action: version.action,
    reason: version.reason,
    isWithdrawn: version.isWithdrawn,
    by: labelOf(version.confirmedBy),
    on: version.confirmedOn,
  }));
