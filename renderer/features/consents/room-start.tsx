import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Asked } from '../../../core/consents/consent-state.ts';
import { Purpose } from '../../../core/contract/consents.ts';
import type { ClientId, RecipientId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { roomPath } from './room-place.ts';
import { useTitles } from './state-words.ts';
import { useRecipients } from './use-recipients.ts';

const sharing: Purpose = 'share-with-organisation';

const Choose = ({ clientId, onClose }: { readonly clientId: ClientId; readonly onClose: () => void }) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const recipients = useRecipients();
  const [, goTo] = useLocation();
  const [purposes, setPurposes] = useState<readonly Purpose[]>([]);
  const [chosen, setChosen] = useState<readonly RecipientId[]>([]);
  const [wasTried, setTried] = useState(false);
  const isSharing = purposes.includes(sharing);
  const submit = () => {
    setTried(true);
    if (purposes.length === 0 || (isSharing && chosen.length === 0)) return;
    goTo(
      roomPath({
        clientId,
        asked: purposes.flatMap((purpose): readonly Asked[] =>
          purpose === sharing
            ? chosen.map((recipientId) => ({ purpose, recipientId }))
            : [{ purpose, recipientId: null }],
        ),
      }),
    );
  };
  return (
    <Form onSubmit={submit} label={t('start.title')}>
      <p>{t('start.what')}</p>
      <CheckboxGroup
        id="room-purposes"
        label={t('start.purposes')}
        hint={t('start.purposesHint')}
        choices={Purpose.options.map((id) => ({ id, text: titleOf(id) }))}
        value={purposes}
        onChange={setPurposes}
        error={wasTried && purposes.length === 0 ? t('start.missing') : null}
      />
      {isSharing && recipients.length === 0 ? <p>{t('start.noRecipients')}</p> : null}
      {isSharing && recipients.length > 0 ? (
        <CheckboxGroup
          id="room-recipients"
          label={t('start.recipients')}
          hint={t('start.recipientsHint')}
          choices={recipients}
          value={chosen}
          onChange={setChosen}
          error={wasTried && chosen.length === 0 ? t('answer.recipientMissing') : null}
        />
      ) : null}
      <FormActions>
        <Button look="primary" type="submit">
          {t('start.go')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** The worker chooses what is asked in the room: never everything at once, and nothing beforehand. */
export const RoomStart = (props: { readonly clientId: ClientId; readonly onClose: () => void }) => {
  const { t } = useTranslation('consents');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('start.title')}>
      <Choose {...props} />
    </Dialog>
  );
};
