import { useTranslation } from 'react-i18next';
import type { RegisterActivity, RegisterContent } from '../../../core/contract/register.ts';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { explainedFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Cell } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { placeOfGap } from './gap-mark.tsx';
import styles from './register.module.css';

type FileProps = { readonly activity: RegisterActivity; readonly content: RegisterContent };

/** What files are kept for, with ground, exception and balance; a purpose in use without ground is marked. */
export const Purposes = ({ activity, content }: FileProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const isGap = content.gaps.some(
    ({ activityId, field }) => activityId === activity.id && field === 'file-purpose-basis',
  );
  return (
    <ul className={styles['items']}>
      {content.purposes.map(({ name, legalBasis, specialException, balancingNote, isUsed }) => (
        <li key={name}>
          <Cell line={balancingNote === '' ? undefined : t('files.balanced', { balance: balancingNote })}>
            <bdi>{name}</bdi>:{' '}
            {legalBasis !== null ? (
              legalBasisWords[legalBasis][lang]
            ) : (
              <Tag tone={isUsed ? 'amber' : 'neutral'}>{t('files.noBasis')}</Tag>
            )}
            {specialException === null ? null : ` · ${specialExceptionWords[specialException][lang]}`}
          </Cell>
        </li>
      ))}
      {isGap ? (
        <li id={placeOfGap({ activityId: activity.id, field: 'file-purpose-basis' })} tabIndex={-1}>
          <TextLink href="#/instellingen/doelen">{t('files.choose')}</TextLink>
        </li>
      ) : null}
    </ul>
  );
};

/** Why each field beyond the minimum is kept. */
export const FieldReasons = ({ content }: Pick<FileProps, 'content'>) => {
  const lang = useLanguage();
  return (
    <ul className={styles['items']}>
      {content.fieldReasons.map(({ field, reason }) => (
        <li key={field}>
          {explainedFieldWords[field][lang]}: {reason}
        </li>
      ))}
    </ul>
  );
};
