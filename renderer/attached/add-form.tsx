import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPaper, typeOfName } from '../../core/attachments/file-type.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { callHost } from '../call/call.ts';
import { useErrorText } from '../call/error-text.ts';
import { type TaskOp, useQueryOp } from '../call/use-op.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import type { Choice } from '../ui/select.tsx';
import { tell } from '../ui/toast.tsx';
import { type AboutDraft, AboutFields, type AboutPaper, isBesideField, saidOf } from './about-fields.tsx';
import type { Chosen } from './chosen.ts';
import { useSizeWords } from './size-words.ts';

/** What a person says of a file that she adds, after looking at it. */
export type AddedPaper<Kind extends string> = AboutPaper<Kind> & {
  readonly ticket: string;
  readonly isWithoutBsn: boolean;
  readonly isBsnHidden: boolean;
};

type AddFormProps<Kind extends string, Kept> = {
  readonly chosen: Chosen;
  readonly kinds: readonly Choice<Kind>[];
  readonly firstKind: Kind | null;
  readonly dayHint?: ((kind: Kind | null) => string | undefined) | undefined;
  /** The task that keeps the paper, and how to start it. */
  readonly task: Omit<TaskOp<'attachments.add' | 'papers.add'>, 'run' | 'result'> & {
    readonly result: Kept | undefined;
  };
  readonly onSend: (paper: AddedPaper<Kind>) => void;
  readonly onKept: (kept: Kept) => void;
  readonly onBack: () => void;
  /** More fields; it is told what went wrong. */
  readonly more?: (error: unknown) => ReactNode;
};

const isPictureName = (name: string): boolean => ['image/jpeg', 'image/png'].includes(typeOfName(name) ?? '');

/** Says what the chosen file is and seals it. The file itself goes from the host to the store, never through here. */
export const AddForm = <Kind extends string, Kept>(props: AddFormProps<Kind, Kept>) => {
  const { chosen, kinds, firstKind, dayHint, task, onSend, onKept, onBack, more } = props;
  const { isRunning, progress, cancel, result, error: refused, reset } = task;
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const sizeOf = useSizeWords();
  const today = useQueryOp('vault.me', {}).data?.today;
  const [draft, setDraft] = useState<AboutDraft<Kind>>({
    kind:
      firstKind ?? (isPictureName(chosen.name) ? (kinds.find(({ id }) => id === 'photo')?.id ?? null) : null),
    name: nameOfPaper(chosen.name),
    on: null,
  });
  const [isBsnHidden, setBsnHidden] = useState(false);
  const [isPicture, setPicture] = useState(isPictureName(chosen.name));
  const [wasTried, setTried] = useState(false);
  const [notSent, setNotSent] = useState<unknown>(null);
  const on = draft.on ?? (wasTried ? null : (today ?? null));
  const error = notSent ?? refused;
  const rule = refusedRule(error);
  const done = useEffectEvent((kept: Kept) => {
    tell(t('add.done'));
    onKept(kept);
  });
  useEffect(() => {
    if (result) done(result);
  }, [result]);
  if (rule === 'bsn-not-hidden' && !isPicture) setPicture(true);
  const save = async (isWithoutBsn: boolean) => {
    setTried(true);
    setDraft((before) => ({ ...before, on }));
    const said = saidOf({ ...draft, on });
    if (!said) return;
    setNotSent(null);
    try {
      await callHost('attachment.send', { ticket: chosen.ticket });
    } catch (reason) {
      return setNotSent(reason);
    }
    onSend({ ...said, ticket: chosen.ticket, isWithoutBsn, isBsnHidden });
  };
  const asksBsn = rule === 'maybe-bsn-in-attachment';
  return (
    <Form label={t('add.title')} onSubmit={() => void (isRunning || save(false))}>
      <p>
        <bdi>{chosen.name}</bdi> · {sizeOf(chosen.bytes)}
      </p>
      <AboutFields
        kinds={kinds}
        draft={{ ...draft, on }}
        onChange={(next) => {
          setDraft((before) => ({ ...before, on, ...next }));
          setNotSent(null);
          reset();
        }}
        dayHint={dayHint}
        wasTried={wasTried}
        error={error}
      >
        {more?.(error)}
      </AboutFields>
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
        <Button look="quiet" onPress={onBack}>
          {t('add.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
