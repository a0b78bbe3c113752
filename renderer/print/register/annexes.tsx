import { useTranslation } from 'react-i18next';
import { dayInTable } from '../../../core/kernel/words.ts';
import { boundTermInWords, changeInWords } from '../../../core/register/change-words.ts';
import { categoryInWords } from '../../../core/register/words.ts';
import { AnnexTable, Nothing } from './annex-parts.tsx';
import { Missing, usePaperLanguage } from './paper-parts.tsx';
import type { RegisterPrint } from './register-data.ts';
import styles from './register-document.module.css';
import type { SecurityPacket } from './security-packets.ts';

type Props = { readonly data: RegisterPrint };

/** Who works with the data on behalf of the organisation, with the date of the agreement (art. 28). */
export const Processors = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const { activities } = data.content;
  const named = activities.flatMap(({ name: activity, recipients }) =>
    (recipients ?? [])
      .filter(({ kind }) => kind === 'processor')
      .map((processor) => ({ ...processor, activity })),
  );
  const same = Map.groupBy(named, ({ name, service, agreementOn }) =>
    JSON.stringify([name, service, agreementOn]),
  );
  const rows = [...same.values()].flatMap(([one, ...more]) =>
    one
      ? [
          [
            one.name,
            one.service,
            one.agreementOn ? dayInTable(one.agreementOn) : <Missing />,
            [one, ...more].map(({ activity }) => activity).join(', '),
          ],
        ]
      : [],
  );
  const isOpen = activities.some(({ recipients }) => recipients === null);
  if (rows.length === 0)
    return (
      <Nothing title={t('print.processors')}>
        {t(isOpen ? 'print.noProcessorsYet' : 'print.noProcessors')}
      </Nothing>
    );
  return (
    <AnnexTable
      title={t('print.processors')}
      heads={[t('print.processor'), t('print.service'), t('print.agreement'), t('print.forActivity')]}
      rows={rows}
    />
  );
};

/** The measures of art. 32, each set once, with the activities that it is for. */
export const SecurityAnnex = ({ packets }: { readonly packets: readonly SecurityPacket[] }) => {
  const { t } = useTranslation('register');
  if (packets.length === 0) return null;
  return (
    <section>
      <h2>{t('print.security')}</h2>
      {packets.map(({ letter, measures, activities }) => (
        <div key={letter} className={styles['together']}>
          <h3>{t('print.packet', { letter })}</h3>
          <ul>
            {measures.map((measure) => (
              <li key={measure}>{measure}</li>
            ))}
          </ul>
          <p>{t('print.packetFor', { names: activities.map(({ name }) => name).join(', ') })}</p>
        </div>
      ))}
    </section>
  );
};

/** The rules that the app runs, with where each comes from and why. */
export const TermAnnex = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const rows = data.content.activities.flatMap(({ name, terms }) =>
    terms.map((term) => [
      name,
      categoryInWords(term.category, lang),
      boundTermInWords(term, lang),
      term.source,
      term.reason,
      term.ruleVersion,
    ]),
  );
  if (rows.length === 0) return <Nothing title={t('print.terms')}>{t('print.noTerms')}</Nothing>;
  return (
    <AnnexTable
      title={t('print.terms')}
      heads={[
        t('print.forActivity'),
        t('print.category'),
        t('print.term'),
        t('print.source'),
        t('print.reason'),
        t('print.ruleVersion'),
      ]}
      rows={rows}
    />
  );
};

/** What changed since the version before; nothing for the first version. */
export const ChangeAnnex = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const { changes, previous } = data;
  if (previous === null) return null;
  const title = t('print.changes', { number: previous });
  if (changes.length === 0) return <Nothing title={title}>{t('print.noChanges')}</Nothing>;
  return (
    <AnnexTable
      title={title}
      heads={[t('print.forActivity'), t('changes.what'), t('print.was'), t('print.is')]}
      rows={changes
        .map((change) => changeInWords(change, lang))
        .map(({ activity, field, from, to }) => [
          activity || t('organisation.title'),
          field,
          from || t('changes.nothing'),
          to || t('changes.gone'),
        ])}
    />
  );
};
