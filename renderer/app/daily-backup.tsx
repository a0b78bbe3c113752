import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../core/contract/roles.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { call } from '../call/call.ts';
import { useErrorText } from '../call/error-text.ts';
import { tell } from '../ui/toast.tsx';

/** When the daily copy is first looked at after the vault was opened, and how often after that. */
const firstLookAfter = 60_000;
/** Longer than the longest idle time: what the store hears from here may not keep a vault open that nobody uses. */
const lookEvery = 30 * 60_000;

/**
 * Makes the daily copy quietly while the vault is open. A copy that did not succeed is told of in one message, and only
 * once for the same reason; Vandaag keeps saying how old the newest one is.
 */
export const DailyBackup = ({ roles }: { readonly roles: readonly Role[] }) => {
  const { t } = useTranslation('backup');
  const textOf = useErrorText();
  const told = useRef('');
  const mayMake = roles.some((role) => role !== 'fg');
  const look = useEffectEvent(async () => {
    try {
      const { isDue } = await call('backup.state', {});
      if (isDue) await call('backup.make', {});
      told.current = '';
    } catch (error) {
      // Busy, locked or stopped: the next look comes by itself.
      const rule = refusedRule(error);
      if (rule === null || rule === told.current) return;
      told.current = rule;
      tell(t('daily.failed', { why: textOf(error) }));
    }
  });
  useEffect(() => {
    if (!mayMake) return;
    const first = setTimeout(() => void look(), firstLookAfter);
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [mayMake]);
  return null;
};
