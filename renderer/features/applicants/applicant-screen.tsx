import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { Applicant } from '../../../core/contract/applicants.ts';
import { ApplicantId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useTracedReadOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { draftOf } from './applicant-draft.ts';
import { ApplicantForm } from './applicant-form.tsx';
import { ApplicantSheet } from './applicant-sheet.tsx';
import { Hire } from './hire.tsx';
import type { ApplicantParts } from './parts.ts';
import { applicantPath, applicantsPath } from './place.ts';

const Change = ({ applicant }: { readonly applicant: Applicant }) => {
  const { t } = useTranslation('applicants');
  const [, goTo] = useLocation();
  const change = useCommandOp('applicants.change');
  const { id } = applicant;
  return (
    <ApplicantForm
      title={t('form.changeTitle')}
      start={draftOf(applicant)}
      keptAt={`applicants/change/${id}`}
      onSave={async (input, release) => {
        await change.mutateAsync({ ...input, id });
        release();
        tell(t('form.changed'));
        goTo(applicantPath(id));
      }}
      onBack={() => goTo(applicantPath(id))}
    />
  );
};

const NotThere = () => {
  const { t } = useTranslation('applicants');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState action={<TextLink href={`#${applicantsPath}`}>{t('back')}</TextLink>}>
        {t('none')}
      </EmptyState>
    </>
  );
};

type OpenedProps = { readonly id: ApplicantId; readonly act: string; readonly parts: ApplicantParts };

const Opened = ({ id, act, parts }: OpenedProps) => {
  const { data, error } = useTracedReadOp('applicants.open', { id });
  // Of somebody who was hired or removed the window may still hold what it read before.
  const applicant = error ? undefined : data;
  const isGone = error?.error.code === 'not-found';
  if (applicant && act === 'wijzigen') return <Change applicant={applicant} />;
  return (
    <Sheet>
      {isGone ? <NotThere /> : <Failure error={error} />}
      {applicant && act === 'aannemen' ? <Hire applicant={applicant} /> : null}
      {applicant && act !== 'aannemen' ? <ApplicantSheet applicant={applicant} parts={parts} /> : null}
      {applicant || error ? null : <Loading lines={6} />}
    </Sheet>
  );
};

/** One applicant, in the place `/vrijwilligers/sollicitanten/:id/:act?`. */
export const ApplicantScreen = ({ parts }: { readonly parts: ApplicantParts }) => {
  const { id: inPlace = '', act = '' } = useParams<{ readonly id?: string; readonly act?: string }>();
  const id = ApplicantId.safeParse(inPlace).data;
  if (id) return <Opened key={id} id={id} act={act} parts={parts} />;
  return (
    <Sheet>
      <NotThere />
    </Sheet>
  );
};
