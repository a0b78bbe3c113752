import { useTranslation } from 'react-i18next';
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './progress.module.css';

export type ProgressProps = {
  /** What is being done now: "Reservekopie nakijken". */
  readonly what: string;
  readonly done: number;
  /** Zero while the count is not known yet. */
  readonly total: number;
  /** Absent when it can only be finished. */
  readonly onCancel?: () => void;
  /** What the way to stop is called, where it is not "Stoppen". */
  readonly cancelWord?: string;
};

/** How far a long task is, in words and as a bar, with the way to stop it. */
export const Progress = ({ what, done, total, onCancel, cancelWord }: ProgressProps) => {
  const { t } = useTranslation('ui');
  const counted = total > 0;
  return (
    <div className={styles['progress']}>
      <ProgressBar
        value={done}
        maxValue={counted ? total : 1}
        isIndeterminate={!counted}
        valueLabel={counted ? t('progress.of', { done, total }) : t('progress.busy')}
        className={styles['bar'] ?? ''}
      >
        {({ valueText, percentage }) => (
          <>
            <div className={styles['words']}>
              <Label>{what}</Label>
              <span className={styles['count']}>{counted ? valueText : t('progress.busy')}</span>
            </div>
            <div className={styles['track']}>
              <div className={styles['fill']} style={{ inlineSize: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel ? (
        <Button look="quiet" onPress={onCancel}>
          {cancelWord ?? t('progress.cancel')}
        </Button>
      ) : null}
    </div>
  );
};
