import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FormKind, type FormTemplate } from '../../../core/contract/forms.ts';
import { blanks, blanksIn, missingBlanks } from '../../../core/forms/blanks.ts';
import { fitsOnePage } from '../../../core/forms/blocks.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { textPath } from './place.ts';
import { draftOf, inputOf, TemplateDraft } from './template-draft.ts';
import { ExamplePaper } from './template-words.tsx';

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** What is wrong with a text for this kind, as one sentence beside its field. */
const useBodyFault = (kind: FormKind, body: string): string | undefined => {
  const { t } = useTranslation('forms');
  if (body.trim() === '') return t('edit.missing');
  const missing = missingBlanks(kind, body);
  if (missing.length > 0) return t('edit.needed', { blanks: braced(missing) });
  const { unknown } = blanksIn(body);
  if (unknown.length > 0) return t('edit.unknown', { blanks: braced(unknown) });
  return fitsOnePage(body) ? undefined : t('edit.tooLong');
};

type EditProps = { readonly kind: FormKind; readonly newest: FormTemplate | undefined };

const Edit = ({ kind, newest }: EditProps) => {
  const { t } = useTranslation('forms');
  const [, goTo] = useLocation();
  const id = useId();
  const first = draftOf(newest);
  const [typed, setTyped] = useState(first);
  const change = (next: Partial<TemplateDraft>) => setTyped({ ...typed, ...next });
  const save = useCommandOp('forms.changeTemplate', ['gate']);
  const version = (newest?.version ?? 0) + 1;
  const isSame = JSON.stringify(inputOf(kind, typed)) === JSON.stringify(inputOf(kind, first));
  const draft = useDraft(`forms/text/${kind}`, typed, {
    schema: TemplateDraft,
    isDirty: !isSame,
    onTakeUp: setTyped,
  });
  const fault = useBodyFault(kind, typed.body);
  const checked = useChecked<'title' | 'body' | 'owner' | 'validUntil' | 'renewAfter'>('text', {
    title: typed.title.trim() === '' ? t('edit.missing') : undefined,
    body: fault,
    owner: typed.owner.trim() === '' ? t('edit.missing') : undefined,
    validUntil: kind === 'privacy-promise' && !typed.validUntil ? t('edit.untilMissing') : undefined,
    renewAfter: typed.renews && !typed.renewAfter ? t('edit.renewMissing') : undefined,
  });
  const leave = () => {
    draft.discard();
    goTo(textPath(kind));
  };
  const onSuccess = () => {
    tell(t('edit.done', { version }));
    leave();
  };
  const send = () => save.mutate(inputOf(kind, typed), { onSuccess });
  const { title, body, owner, validUntil, renews, renewAfter } = typed;
  return (
    <Sheet
      foot={
        <ActionBar>
          <Button look="primary" type="submit" form={id} isDisabled={isSame} isPending={save.isPending}>
            {t('edit.save', { version })}
          </Button>
          <Button look="quiet" onPress={leave}>
            {t('edit.back')}
          </Button>
        </ActionBar>
      }
    >
      <PageHeader title={t('edit.title', { form: t(`kind.${kind}`) })} state={t('edit.what', { version })} />
      <Stack gap="loose">
        <DraftOffer draft={draft} />
        <Form id={id} onSubmit={() => checked.submit(send)} errors={checked.errors}>
          <TextField
            label={t('edit.name')}
            value={title}
            onChange={(next) => change({ title: next })}
            maxLength={120}
            {...checked.field('title')}
          />
          <TextArea
            label={t('edit.body')}
            hint={`${t('edit.bodyHint')} ${t('edit.blanks', { blanks: braced(blanks) })}`}
            value={body}
            onChange={(next) => change({ body: next })}
            maxLength={6_000}
            {...checked.field('body')}
          />
          {fault && body.trim() !== '' && !checked.field('body').error ? (
            <Notice kind="warning" isLive>
              <p>{fault}</p>
            </Notice>
          ) : null}
          <TextField
            label={t('edit.owner')}
            hint={t('edit.ownerHint')}
            value={owner}
            onChange={(next) => change({ owner: next })}
            maxLength={120}
            {...checked.field('owner')}
          />
          <DateField
            label={t('edit.validUntil')}
            hint={t('edit.validUntilHint')}
            isOptional={kind !== 'privacy-promise'}
            value={validUntil}
            onChange={(next) => change({ validUntil: next })}
            {...checked.field('validUntil')}
          />
          <Checkbox
            isSelected={renews}
            onChange={(next) => change({ renews: next })}
            hint={t('edit.renewHint')}
          >
            {t('edit.renews')}
          </Checkbox>
          {renews ? (
            <PeriodField
              label={t('edit.renewAfter')}
              value={renewAfter}
              onChange={(next) => change({ renewAfter: next })}
              {...checked.field('renewAfter')}
            />
          ) : null}
          <Failure error={save.error} />
        </Form>
        <Section title={t('edit.preview')}>
          <Prose soft>{t('edit.exampleWhat')}</Prose>
          <ExamplePaper title={title} body={body} />
        </Section>
      </Stack>
    </Sheet>
  );
};

/** Where a manager changes a text: the next version of it, with what it needs told while typing, and how it will look. */
export const EditTemplateScreen = () => {
  const kind = FormKind.catch('confidentiality').parse(useParams()['kind']);
  const { data, error } = useQueryOp('forms.templates', {});
  if (data) return <Edit key={kind} kind={kind} newest={data.find((template) => template.kind === kind)} />;
  return <Sheet>{error ? <Failure error={error} /> : <Loading lines={8} />}</Sheet>;
};
