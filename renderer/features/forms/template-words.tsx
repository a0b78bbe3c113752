import { useTranslation } from 'react-i18next';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { fillBlanks } from '../../../core/forms/blanks.ts';
import { FormWords } from '../../print/form-words.tsx';
import styles from './forms.module.css';

/** A text as it will be on paper, filled in for somebody who does not exist. */
export const ExamplePaper = ({ title, body }: { readonly title: string; readonly body: string }) => {
  const { t } = useTranslation('forms');
  const lang = useLanguage();
  const organisation = useQueryOp('organisation.get', {}).data?.name ?? '';
  const today = useQueryOp('vault.me', {}).data?.today;
  if (!today) return null;
  const on = dayInSentence(today, lang);
  const filled = fillBlanks(body, {
    organisatie: organisation,
    naam: t('edit.example.name'),
    functie: t('edit.example.function'),
    begindatum: on,
    'inleveren bij': t('edit.example.handIn'),
    'overdragen aan': t('edit.example.transfer'),
    datum: on,
  });
  return (
    <article className={styles['paper']} aria-label={title}>
      <p className={styles['from']}>
        <bdi>{organisation}</bdi>
      </p>
      <h2 className={styles['title']}>{title}</h2>
      <FormWords body={filled} />
    </article>
  );
};

/** A text as a manager typed it, with its blanks. */
export const TypedPaper = ({ title, body }: { readonly title: string; readonly body: string }) => (
  <article className={styles['paper']} aria-label={title}>
    <h2 className={styles['title']}>{title}</h2>
    <FormWords body={body} />
  </article>
);
