import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { dpiaFileName } from '../../../core/dpia/paper.ts';
import { call } from '../../call/call.ts';
import { TakeAlong } from '../../letters/take-along.tsx';
import { Section } from '../../ui/page-header.tsx';

/** The assessment on paper or as a file, after the passphrase. */
export const TakeDpia = ({ it: { id, number } }: { readonly it: Out<'dpia.open'> }) => {
  const { t } = useTranslation('dpia');
  return (
    <Section title={t('take')}>
      <TakeAlong
        source={{
          kind: 'dpia',
          document: 'dpia',
          words: (lang) => call('dpia.paper', { id, lang }),
          pdfName: () => dpiaFileName(number, 'pdf'),
          docx: (lang) => call('dpia.docx', { id, lang }),
        }}
      />
    </Section>
  );
};
