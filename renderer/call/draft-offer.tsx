import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { FormActions } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Draft } from './use-draft.ts';

/** Offers what was being typed before a lock: go on with it, or throw it away. Nothing shows when there is none. */
export const DraftOffer = ({ draft }: { readonly draft: Draft }) => {
  const { t } = useTranslation('app');
  if (!draft.isOffered) return null;
  return (
    <Notice
      kind="info"
      title={t('draft.title')}
      action={
        <FormActions>
          <Button onPress={draft.takeUp}>{t('draft.takeUp')}</Button>
          <Button look="quiet" onPress={draft.discard}>
            {t('draft.discard')}
          </Button>
        </FormActions>
      }
    >
      <p>{t('draft.what')}</p>
    </Notice>
  );
};
