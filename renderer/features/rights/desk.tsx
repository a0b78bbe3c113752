import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leads } from '../../../core/contract/roles.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LawTerm } from '../../ui/law-term.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { policyPath, receivePath } from './place.ts';
import { RequestList } from './request-list.tsx';

const firstShown = 20;

/** All requests: the open ones by their last day, then what was decided. */
export const Desk = () => {
  const { t } = useTranslation('rights');
  const { data, error } = useQueryOp('rights.list', {});
  const roles = useRoles();
  const [isAll, setAll] = useState(false);
  const mayOpen = leads(roles);
  const open = (data ?? []).filter(({ state }) => state !== 'closed');
  const closed = (data ?? []).filter(({ state }) => state === 'closed');
  const receive = (
    <TextLink href={`#${receivePath()}`} look="primary" icon={FilePlus2}>
      {t('receive.button')}
    </TextLink>
  );
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={data ? t('state', { count: open.length }) : undefined}
        actions={mayOpen && open.length > 0 ? receive : null}
      />
      <Failure error={error} />
      {data ? (
        <Stack gap="loose">
          <Prose soft>
            {t('intro.before')} <LawTerm meaning={t('intro.meaning')}>{t('intro.term')}</LawTerm>
            {t('intro.after')}
          </Prose>
          {mayOpen || open.length === 0 ? null : <Prose soft>{t('noNames')}</Prose>}
          {open.length > 0 ? (
            <Section title={t('open')}>
              <RequestList requests={open} mayOpen={mayOpen} />
            </Section>
          ) : (
            <EmptyState action={mayOpen ? receive : null}>{t('empty')}</EmptyState>
          )}
          {closed.length > 0 ? (
            <Section title={t('done')}>
              <RequestList requests={isAll ? closed : closed.slice(0, firstShown)} mayOpen={mayOpen} />
              {closed.length > firstShown && !isAll ? (
                <div>
                  <Button onPress={() => setAll(true)}>
                    {t('more', { count: closed.length - firstShown })}
                  </Button>
                </div>
              ) : null}
            </Section>
          ) : null}
          {roles.includes('manager') ? <TextLink href={`#${policyPath}`}>{t('policy.open')}</TextLink> : null}
        </Stack>
      ) : error ? null : (
        <Loading />
      )}
    </Sheet>
  );
};
