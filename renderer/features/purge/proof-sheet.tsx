import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../../core/contract/purge.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { usePrint } from '../../call/use-print.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { monthInWords, timeInFigures } from '../../ui/figures.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CountsTable } from './counts-table.tsx';
import { ListOfProof } from './list-proof.tsx';
import { OutsideThisComputer } from './outside.tsx';
import { ProofWords } from './proof-words.tsx';
import type { CertificateToPrint } from '../../print/purge-certificate.tsx';

/** The proof of one run, right after it or opened later: counts and rules, never names. */
export const ProofSheet = ({ certificate }: { readonly certificate: Certificate }) => {
  const { t, i18n } = useTranslation('purge');
  const { data: rules = [], error } = useQueryOp('retention.rules', {});
  const { provenAt, number, reason, by } = certificate;
  const lang = i18n.language;
  const occasion =
    reason === 'term'
      ? t('evening', { month: monthInWords(dayOf(provenAt), lang) })
      : t(`certificate.${reason}`);
  const print = usePrint(() => ({
    leaving: { kind: 'certificate', count: certificate.counts.reduce((sum, { files }) => sum + files, 0) },
    document: 'purge-certificate',
    name: () => `verklaring-van-vernietiging-${number}.pdf`,
    data: (): CertificateToPrint => ({
      certificate,
      rules: rules.map(({ code, name, category, version, trigger, period, bound, source }) => ({
        code,
        name,
        category,
        version,
        trigger,
        period,
        bound,
        source,
      })),
    }),
  }));
  const savedAs = print.data?.savedAs;
  return (
    <Sheet
      foot={
        <ActionBar
          note={
            <span role="status">
              {savedAs ? t('certificate.saved', { path: savedAs }) : t('certificate.noNames')}
            </span>
          }
        >
          <Button look="primary" icon={Printer} onPress={() => print.mutate()} isPending={print.isPending}>
            {t('certificate.print')}
          </Button>
          <TextLink href="#/bewaren/bewijzen">{t('certificate.all')}</TextLink>
        </ActionBar>
      }
    >
      <PageHeader
        title={t('proof.title')}
        state={t('proof.state', { occasion, on: dayOf(provenAt), time: timeInFigures(provenAt, lang), by })}
      />
      <ProofWords proof={certificate.proof} />
      <Failure error={error ?? print.error} />
      <CountsTable
        reason={reason}
        caption={t('proof.counts')}
        filesTitle={t('columns.gone')}
        counts={certificate.counts}
        rules={rules}
      />
      {certificate.anonymised > 0 ? (
        <Prose>{t('certificate.anonymised', { count: certificate.anonymised })}</Prose>
      ) : null}
      <ListOfProof list={certificate.list} />
      <OutsideThisComputer certificate={certificate} />
    </Sheet>
  );
};
