import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormKind, type VolunteerForm } from '../../../core/contract/forms.ts';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { FormId, VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/toast.tsx';
import { FormSheet } from './form-sheet.tsx';
import { mustSignAgain, useFormLine } from './form-line.ts';
import { PrepareForm } from './prepare-form.tsx';
import type { ScanParts } from './scan-parts.ts';

export type FormsProps = {
  readonly volunteerId: VolunteerId;
  readonly volunteer: Volunteer;
  readonly parts: ScanParts;
};

/** What is shown: one form, or the question of which form to prepare. */
type Shown =
  | { readonly kind: 'form'; readonly id: FormId }
  | { readonly kind: 'prepare'; readonly form: FormKind }
  | null;

const isOpen = ({ signedOn }: VolunteerForm): boolean => signedOn === null;
const binds = ({ state }: VolunteerForm): boolean => state === 'signed' || state === 'renewal-due';

/** The forms of one kind: what is not signed yet, and what binds now. */
const ofKind = (forms: readonly VolunteerForm[], kind: FormKind) => {
  const own = forms.filter((form) => form.kind === kind);
  return { draft: own.find(isOpen), present: own.find(binds) };
};

/** A confidant recorded the signature: a manager lets the account know of it. */
const UnknownToAccount = ({ id }: { readonly id: FormId }) => {
  const { t } = useTranslation('forms');
  const isManager = useIsManager();
  const declare = useCommandOp('forms.declare', ['users', 'gate']);
  const onSuccess = () => tell(t('tab.account.done'));
  return (
    <>
      <Notice
        kind="info"
        action={
          isManager ? (
            <Button onPress={() => declare.mutate({ id }, { onSuccess })} isPending={declare.isPending}>
              {t('tab.account.act')}
            </Button>
          ) : null
        }
      >
        <p>{t('tab.account.declare')}</p>
      </Notice>
      <Failure error={declare.error} />
    </>
  );
};

/** What somebody signs who works here, in her own file. */
export const FormsOfVolunteer = ({ volunteerId, volunteer, parts }: FormsProps) => {
  const { t } = useTranslation('forms');
  const lineOf = useFormLine();
  const [shown, setShown] = useState<Shown>(null);
  const { data, error } = useQueryOp('forms.ofVolunteer', { volunteerId });
  if (!data) return error ? <Failure error={error} /> : <Loading lines={4} />;
  const { forms } = data;
  const hasLeft = volunteer.endOn !== null;
  const show = (id: FormId) => setShown({ kind: 'form', id });
  const open = shown?.kind === 'form' ? forms.find(({ id }) => id === shown.id) : undefined;
  const nameOf = (kind: FormKind) => t(`kind.${kind}`);

  const action = (kind: FormKind) => {
    const { draft, present } = ofKind(forms, kind);
    const form = nameOf(kind);
    if (draft)
      return (
        <Button size="small" aria-label={t('tab.goOnOf', { form })} onPress={() => show(draft.id)}>
          {t('tab.goOn')}
        </Button>
      );
    if (!hasLeft && mustSignAgain(present))
      return (
        <Button
          size="small"
          aria-label={t(present ? 'tab.againOf' : 'tab.prepareOf', { form })}
          onPress={() => setShown({ kind: 'prepare', form: kind })}
        >
          {t(present ? 'tab.again' : 'tab.prepare')}
        </Button>
      );
    return present ? (
      <Button size="small" aria-label={t('tab.showOf', { form })} onPress={() => show(present.id)}>
        {t('tab.show')}
      </Button>
    ) : null;
  };

  const shownAbove = new Set(
    FormKind.options.flatMap((kind) => {
      const { draft, present } = ofKind(forms, kind);
      return [draft ?? present].flatMap((form) =>
        form && (form === draft || !mustSignAgain(form)) ? [form.id] : [],
      );
    }),
  );
  const earlier = forms.filter(({ id }) => !shownAbove.has(id));
  const declaration = ofKind(forms, 'confidentiality').present;
  const isUnknown =
    data.hasAccount && declaration !== undefined && data.accountDeclaredOn !== declaration.signedOn;
  return (
    <Section title={t('title')}>
      <Stack>
        <Prose soft>{t(hasLeft ? 'tab.left' : 'tab.what')}</Prose>
        <SentenceList
          sentences={FormKind.options.map((kind) => {
            const { draft, present } = ofKind(forms, kind);
            return {
              id: kind,
              text: (
                <>
                  {nameOf(kind)}{' '}
                  {present && mustSignAgain(present) ? (
                    <Tag tone="amber">{t('state.renewal-due')}</Tag>
                  ) : null}
                </>
              ),
              line: lineOf(draft ?? present),
              action: action(kind),
            };
          })}
        />
        {isUnknown && declaration ? <UnknownToAccount id={declaration.id} /> : null}
        {earlier.length > 0 ? (
          <>
            <h3>{t('tab.earlier')}</h3>
            <SentenceList
              sentences={earlier.map((form) => ({
                id: form.id,
                text: nameOf(form.kind),
                line: lineOf(form),
                action: (
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t('tab.showOf', { form: `${nameOf(form.kind)} ${form.signedOn ?? ''}` })}
                    onPress={() => show(form.id)}
                  >
                    {t('tab.show')}
                  </Button>
                ),
              }))}
            />
          </>
        ) : null}
      </Stack>
      {shown?.kind === 'prepare' ? (
        <Dialog
          isOpen
          onClose={() => setShown(null)}
          title={t('prepare.title', { form: nameOf(shown.form) })}
        >
          <PrepareForm
            volunteerId={volunteerId}
            kind={shown.form}
            onClose={() => setShown(null)}
            onDone={show}
          />
        </Dialog>
      ) : null}
      {open ? (
        <FormSheet
          key={open.id}
          volunteerId={volunteerId}
          form={open}
          parts={parts}
          onClose={() => setShown(null)}
          onRefill={() => setShown({ kind: 'prepare', form: open.kind })}
        />
      ) : null}
    </Section>
  );
};
