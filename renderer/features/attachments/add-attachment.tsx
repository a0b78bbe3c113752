import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPaper, typeOfName } from '../../../core/attachments/file-type.ts';
import { type ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { callHost } from '../../call/call.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { tell } from '../../ui/toast.tsx';
import { type AboutDraft, AboutFields, isBesideField, isSaid } from './about-fields.tsx';
import type { Chosen } from './chosen.ts';
import { useSizeWords } from './size-words.ts';

type AddProps = {
  readonly clientId: ClientId;
  readonly chosen: Chosen;
  readonly onDone: () => void;
};

const isPictureName = (name: string): boolean => ['image/jpeg', 'image/png'].includes(typeOfName(name) ?? '');

/** Says what the chosen file is and seals it. The file itself goes from the host to the store, never through here. */
export const AddAttachment = ({ clientId, chosen, onDone }: AddProps) => {
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const sizeOf = useSizeWords();
  const today = useQueryOp('vault.me', {}).data?.today;
  const { run, isRunning, progress, cancel, result, error: refused, reset } = useTaskOp('attachments.add');
  const [draft, setDraft] = useState<AboutDraft>({
    kind: isPictureName(chosen.name) ? 'photo' : null,
    name: nameOfPaper(chosen.name),
    on: null,
    restsOn: null,
  });
  const [isBsnHidden, setBsnHidden] = useState(false);
  const [isPicture, setPicture] = useState(isPictureName(chosen.name));
  const [wasTried, setTried] = useState(false);
  const [notSent, setNotSent] = useState<unknown>(null);
  const on = draft.on ?? (wasTried ? null : (today ?? null));
  const error = notSent ?? refused;
  const rule = refusedRule(error);
  const done = useEffectEvent(() => {
    tell(t('add.done'));
    onDone();
  });
  useEffect(() => {
    if (result) done();
  }, [result]);
  if (rule === 'bsn-not-hidden' && !isPicture) setPicture(true);
  const save = async (isWithoutBsn: boolean) => {
    const { kind, name, restsOn } = draft;
    const said = { kind, name: name.trim(), on, restsOn };
    setTried(true);
    setDraft((before) => ({ ...before, on }));
    if (!isSaid(said) || kind === null || on === null) return;
    setNotSent(null);
    try {
      await callHost('attachment.send', { ticket: chosen.ticket });
    } catch (reason) {
      return setNotSent(reason);
    }
    run({ clientId, ticket: chosen.ticket, kind, name: said.name, on, restsOn, isWithoutBsn, isBsnHidden });
  };
  const asksBsn = rule === 'maybe-bsn-in-attachment';
  return (
    <Form label={t('add.title')} onSubmit={() => void (isRunning || save(false))}>
      <p>
        <bdi>{chosen.name}</bdi> · {sizeOf(chosen.bytes)}
      </p>
      <AboutFields
        clientId={clientId}
        draft={{ ...draft, on }}
        onChange={(next) => {
          setDraft((before) => ({ ...before, on, ...next }));
          setNotSent(null);
          reset();
        }}
        wasTried={wasTried}
        error={error}
      />
      {isPicture ? (
        <Checkbox isSelected={isBsnHidden} onChange={setBsnHidden} hint={t('add.bsnHiddenHint')}>
          {t('add.bsnHidden')}
        </Checkbox>
      ) : null}
      {error && !isBesideField(error) ? (
        <Notice
          kind={asksBsn ? 'warning' : 'danger'}
          isLive
          action={
            asksBsn ? <Button onPress={() => void save(true)}>{t('add.withoutBsn')}</Button> : undefined
          }
        >
          <p>{textOf(error)}</p>
        </Notice>
      ) : null}
      {isRunning ? (
        <Progress
          what={t(progress ? `step.${progress.step}` : 'step.check-attachment')}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          onCancel={cancel}
        />
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={isRunning} keyHint="Ctrl S">
          {t('add.save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('add.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
