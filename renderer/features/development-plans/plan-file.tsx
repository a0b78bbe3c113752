import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentPlanId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { usePlanFile } from './use-plan-file.ts';

type PlanFileProps = { readonly id: DevelopmentPlanId | null; readonly onClose: () => void };

const Choices = ({ id, onClose }: PlanFileProps & { readonly id: DevelopmentPlanId }) => {
  const { t } = useTranslation('development-plans');
  const [lang, setLang] = useState(useLanguage());
  const file = usePlanFile();
  return (
    <Stack>
      <RadioGroup
        label={t('paper.lang')}
        choices={(['nl', 'en'] as const).map((each) => ({ id: each, text: t(`paper.${each}`) }))}
        value={lang}
        onChange={setLang}
      />
      <Failure error={file.error} />
      {file.data?.savedAs ? (
        <Notice kind="proof" isLive>
          <p>{t('paper.saved', { path: file.data.savedAs })}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button
          look="primary"
          onPress={() => file.mutate({ id, lang, as: 'pdf' })}
          isPending={file.isPending}
        >
          {t('paper.pdf')}
        </Button>
        <Button onPress={() => file.mutate({ id, lang, as: 'docx' })} isDisabled={file.isPending}>
          {t('paper.docx')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('paper.close')}
        </Button>
      </FormActions>
    </Stack>
  );
};

/** The two ways to take a plan along, in either language: to print, and to go on working in. */
export const PlanFile = ({ id, onClose }: PlanFileProps) => {
  const { t } = useTranslation('development-plans');
  return (
    <Dialog isOpen={id !== null} onClose={onClose} title={t('paper.title')}>
      {id ? <Choices id={id} onClose={onClose} /> : null}
    </Dialog>
  );
};
