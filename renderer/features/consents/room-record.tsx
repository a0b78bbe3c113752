import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../core/consents/consent-state.ts';
import type { ConsentText } from '../../../core/contract/consents.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useTracedReadOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { tongues } from './languages.ts';
import { RecordFields } from './record-fields.tsx';
import { useTitles } from './state-words.ts';
import { useRecord } from './use-record.ts';

type RoomRecordProps = {
  readonly asked: Asked;
  readonly answer: 'given' | 'refused';
  readonly clientId: ClientId;
  readonly text: ConsentText;
  readonly onAgain: () => void;
  readonly onDone: () => void;
};

const Fields = ({
  asked,
  answer,
  clientId,
  text,
  birthOn,
  onAgain,
  onDone,
}: RoomRecordProps & { readonly birthOn: Parameters<typeof useRecord>[0]['birthOn'] }) => {
  const { t } = useTranslation('consents');
  const it = useRecord({ ...asked, clientId, birthOn, answer, text }, onDone, 'on-screen');
  return (
    <Form onSubmit={it.submit} label={t('answer.title')}>
      <RecordFields it={it} clientId={clientId} birthOn={birthOn} />
      <FormActions>
        <Button look="primary" type="submit" isPending={it.isPending}>
          {t('answer.save')}
        </Button>
        <Button look="quiet" onPress={onAgain}>
          {t('room.again')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** For the worker, with the screen back: how the answer came, and who was there. */
export const RoomRecord = (props: RoomRecordProps) => {
  const { asked, answer, text, clientId } = props;
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const { data: client, error } = useTracedReadOp('clients.open', { id: clientId });
  const shown = { language: tongues[text.language].name, version: text.version };
  return (
    <>
      <h1 tabIndex={-1}>{t(`room.recording.${answer}`, { title: titleOf(asked.purpose) })}</h1>
      <p>{t('room.shown', shown)}</p>
      <Failure error={error} />
      {client ? <Fields {...props} birthOn={client.birthOn} /> : error ? null : <Loading lines={4} />}
    </>
  );
};
