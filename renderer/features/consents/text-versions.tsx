import { useTranslation } from 'react-i18next';
import type { ConsentLanguage, Purpose } from '../../../core/contract/consents.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import styles from './consents.module.css';
import { tongues } from './languages.ts';

/** The earlier versions of a wording: they stay, because answers were given to them. */
export const TextVersions = ({
  purpose,
  language,
  newest,
}: {
  readonly purpose: Purpose;
  readonly language: ConsentLanguage;
  readonly newest: number;
}) => {
  const { t } = useTranslation('consents');
  const { data = [] } = useQueryOp('consents.textVersions', { purpose, language });
  return (
    <Section title={t('texts.earlier')}>
      <Timeline
        label={t('texts.earlier')}
        moments={data
          .filter(({ version }) => version < newest)
          .map(({ id, version, madeAt, title, wording }) => ({
            id,
            when: t('texts.version', { version, at: madeAt }),
            children: (
              <div lang={language} dir={tongues[language].dir}>
                <p>
                  <strong>{title}</strong>
                </p>
                <p className={styles['old']}>{wording}</p>
              </div>
            ),
          }))}
      />
    </Section>
  );
};
