import { useTranslation } from 'react-i18next';
import type { RegisterActivity, RegisterCounts } from '../../../core/contract/register.ts';
import { worksWithClients } from '../../../core/contract/roles.ts';
import { isPurged } from '../../../core/register/purged.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './register.module.css';

export type LiveCountsProps = {
  readonly activity: RegisterActivity;
  readonly counts: RegisterCounts;
  /** Only numbers of now lead to the rows behind them. */
  readonly isNow: boolean;
};

/** What the app holds for an activity: how many records, how many of them late, and when it was last purged. */
export const LiveCounts = ({ activity, counts, isNow }: LiveCountsProps) => {
  const { t } = useTranslation('register');
  const mayOpen = worksWithClients(useRoles());
  const { records, overdue, lastPurgeOn } = counts;
  const isFile = activity.category === 'client-file';
  const held = t(isFile ? 'counts.files' : 'counts.records', { count: records });
  const late = t('counts.overdue', { count: overdue });
  const hasPurge = isPurged(activity.category);
  return (
    <p className={styles['counts']}>
      <span>
        {isNow && isFile && mayOpen && records > 0 ? <TextLink href="#/clienten">{held}</TextLink> : held}
      </span>
      <span>
        {overdue === 0 ? (
          late
        ) : isNow ? (
          <TextLink href="#/bewaren">
            <Tag tone="red">{late}</Tag>
          </TextLink>
        ) : (
          <Tag tone="red">{late}</Tag>
        )}
      </span>
      {hasPurge ? (
        <span>{lastPurgeOn ? t('counts.lastPurge', { on: lastPurgeOn }) : t('counts.noPurge')}</span>
      ) : null}
    </p>
  );
};
