import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Addressee } from '../../../core/contract/packages.ts';
import type { ClientId, RequestId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useTracedReadOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { Choose } from './choose.tsx';
import { Preview } from './preview.tsx';

type LookProps = {
  readonly clientId: ClientId;
  readonly requestId: RequestId | null;
  readonly addressee: Addressee;
  readonly onBack: () => void;
};

const Look = (props: LookProps) => {
  const { t } = useTranslation('packages');
  const { data: found, error } = useTracedReadOp('packages.preview', {
    clientId: props.clientId,
    addressee: props.addressee,
  });
  if (found) return <Preview {...props} found={found} />;
  return (
    <Sheet>
      <PageHeader title={t('title')} />
      <Failure error={error} />
      {error ? (
        <FormActions>
          <Button onPress={props.onBack}>{t('preview.back')}</Button>
        </FormActions>
      ) : (
        <Loading lines={8} />
      )}
    </Sheet>
  );
};

/** The data package of one client: for whom, what is in it, what is left out, and then the file. */
export const PackageScreen = () => {
  const { t } = useTranslation('packages');
  const { id, requestId } = useParams<{ readonly id: ClientId; readonly requestId?: RequestId }>();
  const [addressee, setAddressee] = useState<Addressee | null>(null);
  useFocusTitle();
  if (addressee)
    return (
      <Look
        clientId={id}
        requestId={requestId ?? null}
        addressee={addressee}
        onBack={() => setAddressee(null)}
      />
    );
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state.choose')} />
      <Stack gap="loose">
        <Choose clientId={id} onLook={setAddressee} />
        <TextLink href={`#/clienten/${id}/delen`}>{t('backToFile')}</TextLink>
      </Stack>
    </Sheet>
  );
};
