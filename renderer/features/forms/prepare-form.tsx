import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { FormKind } from '../../../core/contract/forms.ts';
import { blanksIn } from '../../../core/forms/blanks.ts';
import type { FormId, VolunteerId } from '../../../core/kernel/ids.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const Typed = z.strictObject({ handInAt: z.string(), transferTo: z.string() });
type Typed = z.output<typeof Typed>;

export type PrepareProps = {
  readonly volunteerId: VolunteerId;
  readonly kind: FormKind;
  readonly onClose: () => void;
  readonly onDone: (id: FormId) => void;
};

const Fields = ({
  volunteerId,
  kind,
  onClose,
  onDone,
  body,
  first,
}: PrepareProps & { readonly body: string; readonly first: Typed }) => {
  const { t } = useTranslation('forms');
  const [typed, setTyped] = useState<Typed>(first);
  const prepare = useCommandOp('forms.draft', ['gate', 'volunteers']);
  const { known } = blanksIn(body);
  const asks = { handInAt: known.includes('inleveren bij'), transferTo: known.includes('overdragen aan') };
  const missing = (name: keyof Typed) =>
    asks[name] && typed[name].trim() === '' ? t('prepare.missing') : undefined;
  const checked = useChecked<keyof Typed>('form', {
    handInAt: missing('handInAt'),
    transferTo: missing('transferTo'),
  });
  const draft = useDraft(`forms/draft/${volunteerId}/${kind}`, typed, {
    schema: Typed,
    isDirty: typed.handInAt !== first.handInAt || typed.transferTo !== first.transferTo,
    onTakeUp: setTyped,
  });
  const send = () =>
    prepare.mutate(
      { volunteerId, kind, handInAt: typed.handInAt.trim(), transferTo: typed.transferTo.trim() },
      {
        onSuccess: ({ id }) => {
          draft.discard();
          tell(t('prepare.done'));
          onDone(id);
        },
      },
    );
  return (
    <Form onSubmit={() => checked.submit(send)} errors={checked.errors}>
      <DraftOffer draft={draft} />
      <Prose>{t('prepare.what')}</Prose>
      {asks.handInAt ? (
        <TextField
          label={t('prepare.handIn')}
          hint={t('prepare.handInHint')}
          value={typed.handInAt}
          onChange={(handInAt) => setTyped({ ...typed, handInAt })}
          maxLength={160}
          {...checked.field('handInAt')}
        />
      ) : null}
      {asks.transferTo ? (
        <TextField
          label={t('prepare.transfer')}
          hint={t('prepare.transferHint')}
          value={typed.transferTo}
          onChange={(transferTo) => setTyped({ ...typed, transferTo })}
          maxLength={160}
          {...checked.field('transferTo')}
        />
      ) : null}
      <Failure error={prepare.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={prepare.isPending}>
          {t('prepare.save')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            draft.discard();
            onClose();
          }}
        >
          {t('prepare.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Asks what only a person knows, where everything goes at the end, and fills the rest of a form from the file. */
export const PrepareForm = (props: PrepareProps) => {
  const { data: templates, error } = useQueryOp('forms.templates', {});
  const { data: known } = useQueryOp('forms.ofVolunteer', { volunteerId: props.volunteerId });
  if (!templates || !known) return error ? <Failure error={error} /> : <Loading lines={3} />;
  const body = templates.find(({ kind }) => kind === props.kind)?.body ?? '';
  // What was filled in the last time is most often right again.
  const last = known.forms.find(({ text }) => text.handInAt !== '' || text.transferTo !== '')?.text;
  const first = { handInAt: last?.handInAt ?? '', transferTo: last?.transferTo ?? '' };
  return <Fields {...props} body={body} first={first} />;
};
