import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../../core/contract/purge.ts';
import { Notice } from '../../ui/notice.tsx';
import { Figure, Prose, Stack } from '../../ui/stack.tsx';

type ProofOf = { readonly proof: Certificate['proof'] };

const Trouble = ({ proof }: ProofOf) => {
  const { t } = useTranslation('purge');
  return (
    <>
      {proof.hits > 0 ? (
        <Notice kind="danger" isLive title={t('proof.hitsTitle', { count: proof.hits })}>
          <p>{t('proof.hitsWhat')}</p>
          <p>{t('proof.hitsDo')}</p>
        </Notice>
      ) : null}
      {proof.damagedPages > 0 ? (
        <Notice kind="danger" isLive title={t('proof.damagedTitle', { count: proof.damagedPages })}>
          <p>{t('proof.damagedWhat')}</p>
          <p>{t('proof.damagedDo')}</p>
        </Notice>
      ) : null}
    </>
  );
};

/** What the search of the file found: green only when all pages were read, something was sought and nothing was found. */
export const ProofWords = ({ proof }: ProofOf) => {
  const { t } = useTranslation('purge');
  const { hits, damagedPages, valuesSought, valuesHeldByOthers, valuesTooShort, isByIdOnly } = proof;
  const isProven = hits === 0 && damagedPages === 0 && valuesSought > 0;
  return (
    <Stack gap="tight">
      <Figure figure={t('proof.hits', { count: hits })} {...(isProven ? { tone: 'green' } : {})}>
        {t('proof.in', { pages: proof.pages, sought: valuesSought })}
      </Figure>
      <Trouble proof={proof} />
      <Prose soft>
        {t('proof.how')} {valuesHeldByOthers > 0 ? t('proof.held', { count: valuesHeldByOthers }) : null}{' '}
        {valuesTooShort > 0 ? t('proof.short', { count: valuesTooShort }) : null}
      </Prose>
      {isByIdOnly ? (
        <Notice kind="warning" title={t('proof.byIdTitle')}>
          <p>{t('proof.byId')}</p>
        </Notice>
      ) : null}
    </Stack>
  );
};
