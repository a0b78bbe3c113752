import { useTranslation } from 'react-i18next';
import type { Timer } from '../../core/contract/timer.ts';
import { Tag } from '../ui/tag.tsx';

const tones = { 'due-soon': 'amber', due: 'amber', overdue: 'red', 'left-out': 'neutral' } as const;

/** The few words that must be seen when a term ends soon or has ended; nothing while it simply runs. */
export const TimerTag = ({ state }: Pick<Timer, 'state'>) => {
  const { t } = useTranslation('clients');
  return state === 'running' || state === 'not-started' ? null : (
    <Tag tone={tones[state]}>{t(`timerState.${state}`)}</Tag>
  );
};
