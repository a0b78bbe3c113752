import { useTranslation } from 'react-i18next';
import hidden from './hidden.module.css';
import styles from './loading.module.css';

/** Lines where text will come; they show only when it takes longer than 300 ms. */
export const Loading = ({ lines = 3 }: { readonly lines?: number }) => {
  const { t } = useTranslation('ui');
  return (
    <div role="status" className={styles['loading']}>
      <span className={hidden['hidden']}>{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles['line']} />
      ))}
    </div>
  );
};
