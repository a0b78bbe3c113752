import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';
import type { useMakePackage } from './use-make-package.ts';

/** Where the package lies now, and how to hand it over; or why there is none. */
export const Made = ({ make }: { readonly make: ReturnType<typeof useMakePackage> }) => {
  const { t } = useTranslation('packages');
  return (
    <>
      <Failure error={make.error} />
      {make.data?.savedAs ? (
        <Notice kind="proof" isLive title={t('made.title')}>
          <Prose>{t('made.savedAs', { path: make.data.savedAs })}</Prose>
          <Prose>{t('made.hand')}</Prose>
        </Notice>
      ) : null}
    </>
  );
};
