import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentClock } from '../../../core/contract/incidents.ts';
import { readAgain } from '../../call/query-client.ts';
import { Tag } from '../../ui/tag.tsx';

const oneMinute = 60_000;

/** Reads breaches again every minute while hours run: the store keeps the time. */
export const useMinutes = (isRunning: boolean): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => void readAgain(client, ['incidents']), oneMinute);
    return () => clearInterval(timer);
  }, [client, isRunning]);
};

/** Below this many hours the clock is shown as soon. */
const soonHours = 24;

/** How many hours are left to report, or by how many it is too late; nothing once the clock stands still. */
export const ClockTag = ({ clock }: { readonly clock: IncidentClock }) => {
  const { t } = useTranslation('incidents');
  if (!clock.isRunning) return null;
  const isLate = clock.hoursLeft < 0;
  return (
    <Tag tone={isLate ? 'red' : clock.hoursLeft < soonHours ? 'amber' : 'accent'}>
      {isLate ? t('clock.late', { count: -clock.hoursLeft }) : t('clock.left', { count: clock.hoursLeft })}
    </Tag>
  );
};
