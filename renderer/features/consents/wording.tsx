import { useTranslation } from 'react-i18next';
import type { ConsentLanguage, ConsentText } from '../../../core/contract/consents.ts';
import { Select } from '../../ui/select.tsx';
import styles from './consents.module.css';
import { tongues } from './languages.ts';

type WordingProps = {
  readonly text: ConsentText;
  /** The languages in which there is a text for this purpose. */
  readonly languages: readonly ConsentLanguage[];
  readonly onLanguage: (language: ConsentLanguage) => void;
};

/** The exact words to read out or to show, with their version: they are kept with the answer (art. 7(1)). */
export const Wording = ({ text, languages, onLanguage }: WordingProps) => {
  const { t } = useTranslation('consents');
  const { language } = text;
  return (
    <figure className={styles['wording']}>
      <figcaption className={styles['about']}>
        <span>{t('wording.version', { version: text.version })}</span>
        {languages.length > 1 ? (
          <Select
            label={t('wording.language')}
            isLabelHidden
            choices={languages.map((id) => ({ id, text: tongues[id].name }))}
            value={language}
            onChange={onLanguage}
          />
        ) : null}
      </figcaption>
      <blockquote lang={language} dir={tongues[language].dir} className={styles['words']}>
        {text.wording}
      </blockquote>
    </figure>
  );
};
