import { TriangleAlert } from 'lucide-react';
import type { RegisterWarning } from '../../../core/contract/register.ts';
import { warningWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import styles from './register.module.css';

export type WarningsProps = {
  readonly warnings: readonly RegisterWarning[];
  /** Null for the organisation itself. */
  readonly activityId: string | null;
};

/** What is filled in but asks for a second look, in words. */
export const Warnings = ({ warnings, activityId }: WarningsProps) => {
  const lang = useLanguage();
  const own = warnings.filter((warning) => warning.activityId === activityId);
  if (own.length === 0) return null;
  return (
    <ul className={styles['warnings']}>
      {own.map(({ code }) => (
        <li key={code}>
          <TriangleAlert aria-hidden size={18} strokeWidth={1.75} />
          <span>{warningWords[code][lang]}</span>
        </li>
      ))}
    </ul>
  );
};
