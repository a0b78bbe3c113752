import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { CodeList } from './code-list.tsx';
import { DocumentPage, Signature } from './document-page.tsx';
import { printable } from './printable.tsx';

const RecoveryShare = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){10}$/),
  number: z.int().min(1).max(3),
  codeNumber: z.int(),
  on: Day,
});

/** One of three sheets: what it can do, what it cannot, and who keeps it. It names no organisation, for a finder should learn nothing. */
const RecoverySharePage = ({ data }: { readonly data: z.output<typeof RecoveryShare> }) => {
  const { t } = useTranslation('recovery');
  const { code, number, codeNumber, on } = data;
  const [vaultNumber] = code.split('-');
  return (
    <DocumentPage
      organisation={t('paper.vault', { number: vaultNumber, series: codeNumber })}
      title={t('paper.title', { number })}
      on={on}
    >
      <p>{t('paper.what')}</p>
      <h2>{t('paper.code', { number })}</h2>
      <CodeList code={code} isShare />
      <h2>{t('paper.keep')}</h2>
      <ul>
        {(['keep1', 'keep2', 'keep3', 'keep4'] as const).map((line) => (
          <li key={line}>{t(`paper.${line}`)}</li>
        ))}
      </ul>
      <h2>{t('paper.use')}</h2>
      <ol>
        {(['use1', 'use2', 'use3'] as const).map((line) => (
          <li key={line}>{t(`paper.${line}`)}</li>
        ))}
      </ol>
      <Signature who={t('paper.who')} />
    </DocumentPage>
  );
};

export const recoveryShareDocument = printable(
  'recovery-share',
  'recovery:paper.fileTitle',
  RecoveryShare,
  RecoverySharePage,
);
