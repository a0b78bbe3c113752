import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Addressee } from '../../../core/contract/packages.ts';
import type { ClientId, RequestId, UserId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useTracedReadOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { UserPackagePages } from '../../print/data-package/data-package.tsx';
import { Choose } from './choose.tsx';
import { Made } from './made.tsx';
import styles from './packages.module.css';
import { Preview } from './preview.tsx';
import { useMakePackage } from './use-make-package.ts';

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

/** The data package of somebody who works with the app. */
export const UserPackageScreen = () => {
  const { t } = useTranslation('packages');
  const { userId, requestId } = useParams<{ readonly userId: UserId; readonly requestId?: RequestId }>();
  const { data: content, error } = useTracedReadOp('packages.previewOfUser', { userId });
  const make = useMakePackage();
  useFocusTitle();
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state.user')} />
      <Stack gap="loose">
        <Failure error={error} />
        {content ? (
          <>
            <Section title={t('preview.title')}>
              <Prose soft>{t('preview.userWhat')}</Prose>
              <div className={styles['paper']}>
                <UserPackagePages data={content} />
              </div>
            </Section>
            <Made make={make} />
            <FormActions>
              <Button
                look="primary"
                isPending={make.isPending}
                onPress={() => make.mutate({ of: 'user', userId, requestId: requestId ?? null })}
              >
                {t('preview.make')}
              </Button>
            </FormActions>
          </>
        ) : error ? null : (
          <Loading lines={8} />
        )}
        <TextLink href={`#/instellingen/mensen/${userId}`}>{t('backToPerson')}</TextLink>
      </Stack>
    </Sheet>
  );
};
