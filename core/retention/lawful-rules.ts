import type { Day } from '../kernel/day.ts';
import { lawfulAtOnce } from './at-once.ts';
import { presets } from './presets.ts';
import type { ConfirmedRule } from './rule.ts';

/**
 * The rules that run from the first day of a vault, because the law leaves nothing to choose: what lost its only
 * ground, and what a person had erased, goes at once (art. 17(1)). Takes the founder's id and the day.
 */
export const lawfulRules = (founder: string, today: Day): readonly ConfirmedRule[] =>
  presets.flatMap(({ code, period, action }) =>
    period && lawfulAtOnce.includes(code)
      ? [
          {
            code,
            period,
            action,
            reason: 'De wet laat hier geen keuze: zonder grond mogen gegevens niet blijven.',
            confirmedBy: founder,
            confirmedOn: today,
            version: 1,
          },
        ]
      : [],
  );
