import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyKind, PrivacyVersion } from '../../../core/contract/privacy-policy.ts';
import { textFileName } from '../../../core/privacy-policy/paper.ts';
import { call } from '../../call/call.ts';
import { TakeAlong } from '../../letters/take-along.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';

type Props = { readonly kind: PrivacyKind; readonly versions: readonly PrivacyVersion[] };

/** A version, or the text as it stands, on paper or as a file. It is meant for everybody: no passphrase is asked. */
export const TakeText = ({ kind, versions }: Props) => {
  const { t } = useTranslation('privacy-policy');
  const [chosen, setChosen] = useState<string | null>(null);
  const newest = versions[0];
  const id = chosen ?? (newest ? String(newest.version) : 'draft');
  const version = id === 'draft' ? null : Number(id);
  return (
    <Section title={t('take.title')}>
      <Prose soft>{t('take.what')}</Prose>
      <Select
        label={t('take.version')}
        choices={[
          ...versions.map((it) => ({
            id: String(it.version),
            text: t('take.one', { version: it.version, on: it.settledOn, by: it.settledBy }),
          })),
          { id: 'draft', text: t('take.draft') },
        ]}
        value={id}
        onChange={setChosen}
      />
      <TakeAlong
        source={{
          kind: null,
          document: 'privacy-text',
          words: (lang) => call('privacyPolicy.paper', { kind, version, lang }),
          pdfName: () => textFileName(kind, version, 'pdf'),
          docx: (lang) => call('privacyPolicy.docx', { kind, version, lang }),
        }}
      />
    </Section>
  );
};
