import { useTranslation } from 'react-i18next';
import type { WithdrawEffect } from '../../../core/contract/consents.ts';
import { Notice } from '../../ui/notice.tsx';

/** What a withdrawal ends, in sentences: what goes on the purge list, and what can no longer be called back. */
export const Effect = ({ effect }: { readonly effect: WithdrawEffect }) => {
  const { t } = useTranslation('consents');
  const { notes, attachments, isWholeFile, disclosures } = effect;
  const lines = [
    ...(isWholeFile ? [t('effect.file')] : []),
    ...(notes > 0 && !isWholeFile ? [t('effect.notes', { count: notes })] : []),
    ...(attachments > 0 && !isWholeFile ? [t('effect.attachments', { count: attachments })] : []),
    ...(disclosures > 0 ? [t('effect.disclosures', { count: disclosures })] : []),
  ];
  if (lines.length === 0) return <p>{t('effect.nothing')}</p>;
  return (
    <Notice kind="warning" title={t('effect.title')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
};
