import { FilePlus2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leads } from '../../../core/contract/roles.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { OwnViews } from './own-views.tsx';
import { receivePath } from './place.ts';
import { RequestList } from './request-list.tsx';

type RequestsProps = {
  readonly clientId: ClientId;
  /** What the app shows between the requests and the views, such as the package of all data. */
  readonly children?: ReactNode;
  /** True when only the name is left: nothing can be asked or added any more. */
  readonly isReadOnly?: boolean;
};

/** What one client asked, and what she had put beside her data. */
export const RequestsOfClient = ({ clientId, children, isReadOnly = false }: RequestsProps) => {
  const { t } = useTranslation('rights');
  const { data, error } = useQueryOp('rights.ofClient', { clientId });
  const roles = useRoles();
  const mayOpen = leads(roles);
  const receive =
    mayOpen && !isReadOnly ? (
      <TextLink href={`#${receivePath({ clientId })}`} look="secondary" icon={FilePlus2}>
        {t('receive.button')}
      </TextLink>
    ) : null;
  if (isReadOnly && data?.length === 0) return null;
  if (!data) return error ? <Failure error={error} /> : <Loading />;
  return (
    <Stack gap="loose">
      {data.length === 0 ? (
        <EmptyState action={receive}>{t('ofClient.empty')}</EmptyState>
      ) : (
        <Section title={t('ofClient.title')}>
          <RequestList requests={data} mayOpen={mayOpen} isOfOne />
          {receive ? <div>{receive}</div> : null}
        </Section>
      )}
      {children}
      {isReadOnly ? null : <OwnViews clientId={clientId} />}
    </Stack>
  );
};
