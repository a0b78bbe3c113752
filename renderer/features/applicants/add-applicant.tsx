import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Day } from '../../../core/kernel/day.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import { emptyDraft } from './applicant-draft.ts';
import { ApplicantForm } from './applicant-form.tsx';
import { applicantPath, applicantsPath } from './place.ts';

const Filled = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('applicants');
  const [, goTo] = useLocation();
  const add = useCommandOp('applicants.add', ['retention']);
  return (
    <ApplicantForm
      title={t('form.newTitle')}
      start={emptyDraft(today)}
      keptAt="applicants/new"
      onSave={async (input, release) => {
        const { id } = await add.mutateAsync(input);
        release();
        tell(t('form.added'));
        goTo(applicantPath(id));
      }}
      onBack={() => goTo(applicantsPath)}
    />
  );
};

/** Adds somebody who wants to join. */
export const AddApplicant = () => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Filled today={today} /> : null;
};
