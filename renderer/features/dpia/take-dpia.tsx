import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { dpiaFileName } from '../../../core/dpia/paper.ts';
import { call } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { TakeAlong } from '../../letters/take-along.tsx';
import { Section } from '../../ui/page-header.tsx';

/** The assessment on paper or as a file, after the passphrase. */
export const TakeDpia = ({ it: { id, number } }: { readonly it: Out<'dpia.open'> }) => {
  const { t } = useTranslation('dpia');
  const leave = useLeave();
  return (
    <Section title={t('take')}>
      <TakeAlong
        source={{
          document: 'dpia',
          pdfName: dpiaFileName(number, 'pdf'),
          paper: (lang) => call('dpia.paper', { id, lang }),
          docx: (lang) => call('dpia.docx', { id, lang }),
          ask: (as) =>
            leave({
              kind: 'dpia',
              count: 1,
              as,
              ...(as === 'file' ? { isNotedByStore: true as const } : {}),
            }),
        }}
      />
    </Section>
  );
};
