import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AddAttachment } from './add-attachment.tsx';
import { AttachmentList } from './attachment-list.tsx';
import type { Chosen } from './chosen.ts';

/** The papers of one file: adding, viewing, changing and removing. */
export const Attachments = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('attachments');
  const { data: attachments, error } = useQueryOp('attachments.ofClient', { clientId });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const choose = async () => {
    setRefused(null);
    try {
      const { chosen: file } = await callHost('attachment.choose', {});
      if (file) setChosen(file);
    } catch (reason) {
      setRefused(reason);
    }
  };
  const button = <Button onPress={() => void choose()}>{t('add.button')}</Button>;
  return (
    <Stack gap={chosen ? 'loose' : 'normal'}>
      <Failure error={error ?? refused} />
      {chosen ? (
        <AddAttachment
          key={chosen.ticket}
          clientId={clientId}
          chosen={chosen}
          onDone={() => setChosen(null)}
        />
      ) : null}
      {attachments || error ? null : <Loading />}
      {attachments?.length === 0 && !chosen ? <EmptyState action={button}>{t('empty')}</EmptyState> : null}
      {attachments && attachments.length > 0 ? (
        <>
          {chosen ? null : <div>{button}</div>}
          <AttachmentList clientId={clientId} attachments={attachments} />
        </>
      ) : null}
    </Stack>
  );
};
