import { useTranslation } from 'react-i18next';
import type { ErasureEffect, Staying } from '../../../core/contract/rights.ts';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

/** What stays of a person, each with its source and its day. */
export const StaysList = ({ stays }: { readonly stays: readonly Staying[] }) => {
  const { t } = useTranslation('rights');
  return (
    <ul>
      {stays.map(({ category, source, untilOn }) => (
        <li key={category}>{t('effect.stay', { what: t(`stays.${category}`), until: untilOn, source })}</li>
      ))}
    </ul>
  );
};

/** What erasing takes and what a law or a proof keeps, before anybody decides. */
export const EffectOfErasing = ({ effect }: { readonly effect: ErasureEffect }) => {
  const { t, i18n } = useTranslation('rights');
  const { goes, stays, fileUntilOn, worksHere } = effect;
  const parts = goes.map(({ part, count }) => t(`effect.${part}`, { count }));
  const what = new Intl.ListFormat(i18n.language).format([t('effect.data'), ...parts]);
  if (worksHere)
    return (
      <Notice kind="warning" title={t('effect.worksHereTitle')}>
        <p>{t('effect.worksHere')}</p>
      </Notice>
    );
  return (
    <Stack>
      <Notice kind={fileUntilOn === null ? 'info' : 'warning'} title={t('effect.title')}>
        <p>{fileUntilOn === null ? t('effect.goes', { what }) : t('effect.later', { on: fileUntilOn })}</p>
        {stays.length > 0 ? (
          <>
            <p>{t('effect.stays')}</p>
            <StaysList stays={stays} />
          </>
        ) : null}
        {effect.outcome === 'partly' ? <p>{t('effect.partly')}</p> : null}
      </Notice>
    </Stack>
  );
};
