import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar } from '../ui/action-bar.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/columns.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { DraftOffer } from './draft-offer.tsx';
import type { Draft } from './use-draft.ts';

export type FormSheetProps = {
  /** The feature whose texts stand around the form, under `form`. */
  readonly of: 'clients' | 'volunteers' | 'applicants';
  /** The id of the form in it, which the button sends. */
  readonly formId: string;
  readonly title: string;
  readonly draft: Draft;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

/** The sheet around a long form: its title, a draft of an earlier time, and the buttons that stay in sight below. */
export const FormSheet = (props: FormSheetProps) => {
  const { of, formId, title, draft, isChanged, isSaving, onBack, children } = props;
  const { t } = useTranslation<FormSheetProps['of']>(of);
  return (
    <Sheet
      foot={
        <ActionBar note={isChanged ? t('form.unsaved') : undefined}>
          <Button look="primary" type="submit" form={formId} isPending={isSaving} keyHint="Ctrl S">
            {t('form.save')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {t('form.back')}
          </Button>
        </ActionBar>
      }
    >
      <PageHeader title={title} state={t('form.intro')} />
      <DraftOffer draft={draft} />
      {children}
    </Sheet>
  );
};
