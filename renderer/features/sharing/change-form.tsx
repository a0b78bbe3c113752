import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { type Refusal, refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Why, and on which day it was discussed. */
export type Because = { readonly reason: string; readonly discussedOn: Day | null };

type ChangeFormProps = {
  readonly title: string;
  readonly button: string;
  /** Whether more people will read: then it must have been discussed before. */
  readonly isWider: boolean;
  readonly isPending: boolean;
  readonly error: Refusal | null;
  /** Whether the fields of `children` are filled in. */
  readonly isReady?: boolean;
  /** Called at each try, so that those fields can say what is missing. */
  readonly onTry?: () => void;
  readonly onSubmit: (because: Because) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

/** A change of who reads a file: what it is about, the reason, and on which day that was discussed. */
export const ChangeForm = (props: ChangeFormProps) => {
  const {
    title,
    button,
    isWider,
    isPending,
    error,
    isReady = true,
    onTry,
    onSubmit,
    onBack,
    children,
  } = props;
  const { t } = useTranslation('sharing');
  const textOf = useErrorText();
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<Day | null>(null);
  const [wasTried, setTried] = useState(false);
  const rule = refusedRule(error);
  const isAboutDay = rule === 'in-future' || rule === 'discuss-first';
  const sentence = error ? textOf(error) : null;
  const submit = () => {
    setTried(true);
    onTry?.();
    if (isReady && reason.trim() !== '' && (on !== null || !isWider)) onSubmit({ reason, discussedOn: on });
  };
  const dayMissing = wasTried && isWider && on === null ? t('because.onMissing') : null;
  return (
    <Form onSubmit={submit} label={title}>
      {children}
      <TextField
        label={t('because.reason')}
        hint={t('because.reasonHint')}
        value={reason}
        onChange={setReason}
        error={wasTried && reason.trim() === '' ? t('because.reasonMissing') : null}
        maxLength={300}
      />
      <DateField
        id="discussed-on"
        label={t('because.on')}
        hint={t(isWider ? 'because.onHint' : 'because.onOptional')}
        value={on}
        onChange={setOn}
        error={dayMissing ?? (isAboutDay ? sentence : null)}
      />
      {sentence && !isAboutDay ? (
        <Notice kind="danger" isLive>
          <p>{sentence}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {button}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
