import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { CodeList } from './code-list.tsx';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

const StartCode = z.strictObject({
  startCode: z.string().regex(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}$/),
  validUntil: Day,
  on: Day,
});

/** One sheet to hand over. It names nobody and no organisation: a finder should learn nothing. */
const StartCodePage = ({ data }: { readonly data: z.output<typeof StartCode> }) => {
  const { t } = useTranslation('users');
  const { startCode, validUntil, on } = data;
  return (
    <DocumentPage organisation={t('paper.vault')} title={t('paper.title')} on={on}>
      <p>{t('paper.what', { until: validUntil })}</p>
      <h2>{t('paper.code')}</h2>
      <CodeList code={startCode} />
      <p>{t('paper.name')}: ______________________________</p>
      <h2>{t('paper.use')}</h2>
      <ol>
        {(['use1', 'use2', 'use3'] as const).map((line) => (
          <li key={line}>{t(`paper.${line}`)}</li>
        ))}
      </ol>
      <h2>{t('paper.keep')}</h2>
      <ul>
        {(['keep1', 'keep2'] as const).map((line) => (
          <li key={line}>{t(`paper.${line}`)}</li>
        ))}
      </ul>
    </DocumentPage>
  );
};

export const startCodeDocument = printable('start-code', 'users:paper.title', StartCode, StartCodePage);
