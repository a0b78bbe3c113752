import { useTranslation } from 'react-i18next';
import { controllerLines, openPoints, versionLines } from '../../../core/register/about-lines.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Facts } from './paper-parts.tsx';
import { openAnchor, openTitle } from './register-contents.ts';
import type { RegisterPrint } from './register-data.ts';
import styles from './register-document.module.css';

type Props = { readonly data: RegisterPrint };

/** The first page: whose register it is (art. 30(1)(a)), which version, and by which number it can be checked. */
export const Cover = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { content, version, hash, printedBy, printedOn } = data;
  return (
    <div className={styles['cover']}>
      <p className={styles['state']}>
        {version ? t('print.isApproved', { number: version.number }) : t('print.isDraft')}
      </p>
      <div className={styles['pair']}>
        <Facts lines={controllerLines(content, language)} />
        <Facts
          lines={[
            ...versionLines(version, hash, language),
            { label: t('print.printed'), text: t('print.printedBy', { on: printedOn, by: printedBy }) },
            { label: t('print.size'), text: t('print.sizeOf', { count: content.activities.length }) },
          ]}
        />
      </div>
      <p className={styles['note']}>{t('print.hashWhat')}</p>
    </div>
  );
};

/** What is still missing and what asks for a second look, before the register itself. */
export const OpenPoints = ({ content }: Pick<RegisterPrint, 'content'>) => {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const points = openPoints(content, language);
  if (points.length === 0) return null;
  return (
    <section className={styles['open']}>
      <h2 id={openAnchor}>{openTitle(language)}</h2>
      <ul>
        {points.map(({ place, gaps, warnings }) => (
          <li key={place}>
            <strong>{place || t('organisation.title')}</strong>
            {gaps === '' ? null : <>: {t('print.openGaps', { gaps })}</>}
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
