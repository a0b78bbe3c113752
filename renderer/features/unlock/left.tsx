import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './left.module.css';

/**
 * What shows after "snel weg" where a window cannot be hidden, and for a moment at every lock: a blank page that says
 * nothing about anything. `onBack` is there when one can go on.
 */
export const Left = ({ onBack }: { readonly onBack?: () => void }) => {
  const { t } = useTranslation('unlock');
  return (
    <main id="sheet" tabIndex={-1} className={styles['blank']}>
      <h1 className={styles['title']}>{t('left')}</h1>
      {onBack ? (
        <Button look="quiet" onPress={onBack}>
          {t('goOn')}
        </Button>
      ) : null}
    </main>
  );
};
