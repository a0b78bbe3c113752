import { useTranslation } from 'react-i18next';
import { AdviceWords } from '../../advice/advice-words.tsx';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

/** All that the FG advised, with what was done with it, the newest first. */
export const AllAdvice = () => {
  const { t } = useTranslation('desk');
  useFocusTitle();
  const { data, error } = useQueryOp('desk.allAdvice', {});
  return (
    <Sheet>
      <PageHeader title={t('all.title')} state={t('all.state')} />
      <Failure error={error} />
      {data ? null : <Loading lines={4} />}
      <Stack gap="loose">
        {data?.length === 0 ? <EmptyState>{t('all.none')}</EmptyState> : null}
        {data?.map((advice) => (
          <Section key={advice.id} title={t(`about.${advice.subject.kind}`)}>
            <Stack gap="tight">
              <AdviceWords advice={advice} />
            </Stack>
          </Section>
        ))}
        <div>
          <TextLink href="#/fg-bureau">{t('all.back')}</TextLink>
        </div>
      </Stack>
    </Sheet>
  );
};
