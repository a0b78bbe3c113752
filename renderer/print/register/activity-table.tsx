import { useTranslation } from 'react-i18next';
import type { RegisterActivity, RegisterCounts } from '../../../core/contract/register.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInTable, legalBasisWords } from '../../../core/kernel/words.ts';
import { boundTermInWords } from '../../../core/register/change-words.ts';
import { isPurged } from '../../../core/register/purged.ts';
import { hasOwnTerm } from '../../../core/register/own-term.ts';
import {
  categoryInWords,
  changeFieldWords,
  dpiaWords,
  recipientKindWords,
} from '../../../core/register/words.ts';
import { Filled, Missing, Part, usePaperLanguage } from './paper-parts.tsx';
import type { RegisterPrint } from './register-data.ts';
import styles from './register-document.module.css';
import type { SecurityPacket } from './security-packets.ts';

type CellProps = { readonly activity: RegisterActivity };

const Recipients = ({ activity: { recipients } }: CellProps) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  if (recipients === null)
    return (
      <p>
        <Missing />
      </p>
    );
  if (recipients.length === 0) return <p>{t('recipient.nobody')}</p>;
  return recipients.map(({ name, kind, service }, index) => (
    <p key={`${index} ${name}`}>
      {name} ({[recipientKindWords[kind][lang].toLocaleLowerCase(lang), service].filter(Boolean).join(', ')})
    </p>
  ));
};

const Terms = ({ activity, isGap }: CellProps & { readonly isGap: boolean }) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const isOpen = activity.category !== null && !hasOwnTerm(activity);
  return (
    <>
      {activity.terms.map((term) => (
        <p key={term.ruleCode}>
          {categoryInWords(term.category, lang)}: {boundTermInWords(term, lang)}
        </p>
      ))}
      {isGap ? (
        <p>
          <Missing />
        </p>
      ) : isOpen ? (
        <p>{t('term.unconfirmed')}</p>
      ) : null}
      {activity.otherTerm.trim() === '' ? null : <p>{activity.otherTerm}</p>}
    </>
  );
};

const Held = ({
  counts,
  activity,
  on,
}: CellProps & { readonly counts: RegisterCounts; readonly on: Day }) => {
  const { t } = useTranslation('register');
  const isFile = activity.category === 'client-file';
  const { records, overdue, lastPurgeOn } = counts;
  const hasPurge = isPurged(activity.category);
  const purge = lastPurgeOn ? t('counts.lastPurge', { on: lastPurgeOn }) : t('counts.noPurge');
  const said = [
    t(isFile ? 'print.files' : 'print.records', { count: records }),
    t('counts.overdue', { count: overdue }),
    ...(hasPurge ? [purge] : []),
  ];
  return (
    <Part label={t('print.held', { on })}>
      <p>{said.join(', ')}</p>
    </Part>
  );
};

const Row = ({
  activity,
  data,
  packets,
}: CellProps & { readonly data: RegisterPrint; readonly packets: readonly SecurityPacket[] }) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const isFile = activity.category === 'client-file';
  const counts = data.counts.find(({ activityId }) => activityId === activity.id);
  const packet = packets.find(({ activities }) => activities.includes(activity));
  const isGap = data.content.gaps.some(
    ({ activityId, field }) => activityId === activity.id && field === 'term',
  );
  return (
    <tr>
      <th scope="row">
        <p className={styles['name']}>
          {activity.number}. {activity.name}
        </p>
        <Part label={changeFieldWords.dpia[lang]}>
          <p>{activity.dpia ? dpiaWords[activity.dpia][lang] : t('dpia.open')}</p>
        </Part>
        <Part label={t('block.changedOn')}>
          <p>{dayInTable(activity.changedOn)}</p>
        </Part>
      </th>
      <td>
        <Filled text={activity.purpose} />
      </td>
      <td>
        {activity.legalBasis === null ? <Missing /> : legalBasisWords[activity.legalBasis][lang]}
        <Part label={t('block.special')}>
          <p>{activity.specialException || t('none')}</p>
        </Part>
        {isFile && data.content.purposes.length > 0 ? (
          <Part label={t('files.purposes')}>
            <p>{t('print.seeAnnex', { number: 4 })}</p>
          </Part>
        ) : null}
      </td>
      <td>
        <Filled text={activity.dataSubjects} />
        <Part label={changeFieldWords.personalData[lang]}>
          <Filled text={activity.personalData} />
        </Part>
        {isFile && data.content.fieldReasons.length > 0 ? (
          <Part label={t('files.reasons')}>
            <p>{t('print.seeAnnex', { number: 5 })}</p>
          </Part>
        ) : null}
      </td>
      <td>
        <Recipients activity={activity} />
        <Part label={changeFieldWords.transfers[lang]}>
          <p>{activity.transfers || t('none')}</p>
        </Part>
      </td>
      <td>
        <Terms activity={activity} isGap={isGap} />
        {counts ? <Held counts={counts} activity={activity} on={data.countedOn} /> : null}
        <Part label={changeFieldWords.security[lang]}>
          <p>{packet ? t('print.measures', { letter: packet.letter }) : <Missing />}</p>
        </Part>
      </td>
    </tr>
  );
};

const columns = ['activity', 'purpose', 'basis', 'data', 'recipients', 'term'] as const;

/** The columns of the register, related ones in one: thirteen narrow ones would break every long Dutch word. */
export const ActivityTable = ({
  data,
  packets,
}: {
  readonly data: RegisterPrint;
  readonly packets: readonly SecurityPacket[];
}) => {
  const { t } = useTranslation('register');
  return (
    <table className={styles['activities']}>
      <thead>
        <tr>
          {columns.map((id) => (
            <th key={id} scope="col" data-column={id}>
              {t(`print.column.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.content.activities.map((activity) => (
          <Row key={activity.id} activity={activity} data={data} packets={packets} />
        ))}
      </tbody>
    </table>
  );
};
