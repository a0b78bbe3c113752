import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { z } from 'zod';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

export type EditorProps<T> = {
  readonly formId: string;
  /** Where what is typed is kept until it is saved, and how it is read again. */
  readonly keptAt: string;
  readonly schema: z.ZodType<T>;
  readonly title: string;
  readonly state: string;
  readonly start: T;
  /** The list to which saving and going back lead. */
  readonly listPath: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSave: (value: T, onSaved: () => void) => void;
  readonly form: (value: T, onChange: (value: T) => void, save: (value: T) => void) => ReactNode;
  /** What stands below the form: nothing for what is new. */
  readonly children: (goBack: () => void) => ReactNode;
};

/** The sheet around a form of this feature: what is typed is kept, and leaving it unsaved asks first. */
export const Editor = <T,>(props: EditorProps<T>) => {
  const { formId, keptAt, schema, title, state, start, listPath, isPending, error, onSave, form, children } =
    props;
  const { t } = useTranslation('processors');
  const [, goTo] = useLocation();
  const [value, setValue] = useState(start);
  const isDirty = JSON.stringify(value) !== JSON.stringify(start);
  const kept = useDraft(keptAt, value, { schema, isDirty, onTakeUp: setValue });
  const guard = useLeaveGuard(isDirty, kept.discard);
  useFocusTitle();
  const goBack = () => {
    kept.discard();
    guard.release();
    goTo(listPath);
  };
  const save = (input: T) =>
    onSave(input, () => {
      tell(t('form.saved'));
      goBack();
    });
  return (
    <Sheet
      foot={
        <ActionBar>
          <Button look="primary" type="submit" form={formId} keyHint="Ctrl S" isPending={isPending}>
            {t('form.save')}
          </Button>
          <TextLink href={`#${listPath}`}>{t('form.back')}</TextLink>
        </ActionBar>
      }
    >
      <PageHeader title={title} state={state} />
      <DraftOffer draft={kept} />
      <Failure error={error} />
      {form(value, setValue, save)}
      {children(goBack)}
      {guard.question}
    </Sheet>
  );
};
