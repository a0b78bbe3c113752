import { useTranslation } from 'react-i18next';
import type { ConsentText } from '../../../core/contract/consents.ts';
import { Button } from '../../ui/button.tsx';
import styles from './consents.module.css';

type WordingProps = {
  readonly text: ConsentText;
  readonly language: ConsentText['language'];
  readonly onLanguage: (language: ConsentText['language']) => void;
};

/** The exact words to read out or to show, with their version: they are kept with the answer (art. 7(1)). */
export const Wording = ({ text, language, onLanguage }: WordingProps) => {
  const { t } = useTranslation('consents');
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <figure className={styles['wording']}>
      <figcaption className={styles['about']}>
        <span>{t('wording.version', { version: text.version })}</span>
        <Button look="quiet" size="small" onPress={() => onLanguage(other)}>
          {t(`wording.show.${other}`)}
        </Button>
      </figcaption>
      <blockquote lang={language} className={styles['words']}>
        {text.wording}
      </blockquote>
    </figure>
  );
};
