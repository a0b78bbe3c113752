import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Out } from '../../../core/contract/index.ts';
import { DpiaId } from '../../../core/kernel/ids.ts';
import { AdviceNotes } from '../../advice/advice-notes.tsx';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Discard } from './discard.tsx';
import { Facts } from './facts.tsx';
import { DpiaSteps } from './dpia-steps.tsx';
import { PreTestForm } from './pre-test-form.tsx';
import { Settled } from './settled.tsx';
import { dpiasPath } from './place.ts';
import { TakeDpia } from './take-dpia.tsx';
import { Versions } from './versions.tsx';

export type Assessment = Out<'dpia.open'>;

/** What is worked on now, for who may write it; the words of the paper for everybody else and afterwards. */
const Body = ({ it, mayWrite }: { readonly it: Assessment; readonly mayWrite: boolean }) => {
  if (!mayWrite) return <Settled it={it} />;
  return it.state === 'pre-test' ? <PreTestForm key={it.id} it={it} /> : <DpiaSteps key={it.id} it={it} />;
};

const Opened = ({ id }: { readonly id: DpiaId }) => {
  const { t } = useTranslation('dpia');
  const { data: it, error } = useQueryOp('dpia.open', { id });
  const isManager = useIsManager();
  if (!it) return error ? <NotThere error={error} /> : <Loading lines={8} />;
  const mayWrite = isManager && ['pre-test', 'in-progress'].includes(it.state);
  return (
    <>
      <PageHeader title={it.facts.name} state={t(`state.${it.state}`)} />
      <Stack gap="loose">
        <Facts it={it} mayTake={mayWrite} />
        <Body it={it} mayWrite={mayWrite} />
        <AdviceNotes subject={{ kind: 'dpia', id }} />
        <Versions it={it} mayBegin={isManager} />
        <TakeDpia it={it} />
        {mayWrite ? <Discard id={id} /> : null}
        <TextLink href={`#${dpiasPath}`}>{t('backToList')}</TextLink>
      </Stack>
    </>
  );
};

const NotThere = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation('dpia');
  return (
    <>
      <PageHeader title={t('title')} />
      <Failure error={error} />
      <EmptyState action={<TextLink href={`#${dpiasPath}`}>{t('backToList')}</TextLink>}>
        {t('none')}
      </EmptyState>
    </>
  );
};

/** One assessment: what is known, the pre-test, the DPIA itself, what the FG says, and the versions. */
export const AssessmentScreen = () => {
  const { id: inPlace = '' } = useParams<{ readonly id?: string }>();
  const id = DpiaId.safeParse(inPlace).data;
  return <Sheet>{id ? <Opened key={id} id={id} /> : <NotThere error={null} />}</Sheet>;
};
