import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../../core/contract/purge.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { useSkippedWords } from '../list-words.ts';
import { PrintTable } from '../print-table.tsx';

const columns = ['number', 'on', 'why', 'gone', 'by', 'approved', 'hits', 'state'] as const;
const numbers: readonly string[] = ['gone', 'hits'];

/** What was removed, on whose word and with which proof; what stayed although it was on a list, and why. */
export const CertificatesPart = ({ certificates }: { readonly certificates: readonly Certificate[] }) => {
  const { t } = useTranslation('desk');
  const skippedWords = useSkippedWords();
  if (certificates.length === 0) return <p>{t('binder.certificates.none')}</p>;
  const approved = ({ list }: Certificate): string => {
    if (!list) return '–';
    return list.aloneReason === ''
      ? list.approvedBy
      : t('binder.certificates.alone', { reason: list.aloneReason });
  };
  return (
    <>
      <PrintTable
        columns={columns.map((column) => ({
          label: t(`binder.certificates.${column}`),
          isNumber: numbers.includes(column),
        }))}
        rows={certificates.map((certificate) => [
          String(certificate.number),
          dayInTable(dayOf(certificate.provenAt)),
          t(`binder.certificates.reason.${certificate.reason}`),
          t('binder.number', { count: certificate.counts.reduce((sum, { files }) => sum + files, 0) }),
          <bdi key="by">{certificate.by}</bdi>,
          <bdi key="approved">{approved(certificate)}</bdi>,
          t('binder.number', { count: certificate.proof.hits }),
          certificate.finalAt === null
            ? t('binder.certificates.open')
            : t('binder.certificates.final', { on: dayOf(certificate.finalAt) }),
        ])}
      />
      {certificates.map(({ id, number, list }) => {
        const stayed = skippedWords(list?.skipped ?? []);
        return stayed.length === 0 ? null : (
          <p key={id}>
            {t('binder.certificates.skipped', { number })} {stayed.join(' ')}
          </p>
        );
      })}
    </>
  );
};
