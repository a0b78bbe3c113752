import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { CodeList } from './code-list.tsx';
import { DocumentPage, Signature } from './document-page.tsx';
import { printable } from './printable.tsx';

const RecoveryCode = z.strictObject({ code: z.string().regex(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){9}$/), on: Day });

/** One sheet with the code, what it is and where to keep it. It names no organisation: a finder should learn nothing. */
const RecoveryCodePage = ({ data: { code, on } }: { readonly data: z.output<typeof RecoveryCode> }) => {
  const { t } = useTranslation('setup');
  const [vaultNumber] = code.split('-');
  return (
    <DocumentPage organisation={t('paper.vault', { number: vaultNumber })} title={t('paper.title')} on={on}>
      <p>{t('paper.what')}</p>
      <h2>{t('paper.code')}</h2>
      <CodeList code={code} />
      <h2>{t('paper.keep')}</h2>
      <ul>
        {(['keep1', 'keep2', 'keep3'] as const).map((line) => (
          <li key={line}>{t(`paper.${line}`)}</li>
        ))}
      </ul>
      <h2>{t('paper.use')}</h2>
      <ol>
        {(['use1', 'use2'] as const).map((line) => (
          <li key={line}>{t(`paper.${line}`)}</li>
        ))}
      </ol>
      <Signature who={t('paper.who')} />
    </DocumentPage>
  );
};

export const recoveryCodeDocument = printable(
  'recovery-code',
  'setup:paper.title',
  RecoveryCode,
  RecoveryCodePage,
);
