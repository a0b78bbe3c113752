import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './pager.module.css';

export type PagerProps = {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onTurn: (offset: number) => void;
};

/** Leafs through a long table; says which rows are in sight. */
export const Pager = ({ offset, size, total, onTurn }: PagerProps) => {
  const { t } = useTranslation('ui');
  if (total <= size) return null;
  const lastPage = Math.floor((total - 1) / size) * size;
  return (
    <nav aria-label={t('pager.label')} className={styles['pager']}>
      <Button size="small" isDisabled={offset === 0} onPress={() => onTurn(0)}>
        {t('pager.first')}
      </Button>
      <Button size="small" isDisabled={offset === 0} onPress={() => onTurn(Math.max(0, offset - size))}>
        {t('pager.before')}
      </Button>
      <p role="status">{t('pager.where', { from: offset + 1, to: Math.min(offset + size, total), total })}</p>
      <Button size="small" isDisabled={offset >= lastPage} onPress={() => onTurn(offset + size)}>
        {t('pager.next')}
      </Button>
      <Button size="small" isDisabled={offset >= lastPage} onPress={() => onTurn(lastPage)}>
        {t('pager.last')}
      </Button>
    </nav>
  );
};
