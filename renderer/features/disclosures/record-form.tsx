import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AddressBookEntry, DisclosureMethod } from '../../../core/contract/disclosures.ts';
import { basesFor, consentMoment } from '../../../core/disclosures/bases.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { ConsentFields } from './consent-fields.tsx';
import { GroundFields } from './ground-fields.tsx';
import { asksPresence, RecordDraft, type RecordProps, startDraft } from './record-draft.ts';

type Field = 'on' | 'to' | 'asked' | 'method' | 'what' | 'why' | 'basis' | 'reason' | 'who' | 'yes';

const blank = (text: string): boolean => text.trim() === '';

/** The form itself. What it asks follows from what was chosen; core decides which grounds are open. */
export const RecordForm = (
  props: RecordProps & { readonly today: Day; readonly book: readonly AddressBookEntry[] },
) => {
  const { clientId, birthOn, onClose, today, book } = props;
  const { t } = useTranslation('disclosures');
  const lang = useLanguage();
  const [start] = useState(() => startDraft(today));
  const [draft, setDraft] = useState(start);
  const change = (next: Partial<RecordDraft>) => setDraft((before) => ({ ...before, ...next }));
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(`disclosures/new/${clientId}`, draft, {
    schema: RecordDraft,
    isDirty,
    onTakeUp: setDraft,
  });
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  const record = useCommandOp('disclosures.record', ['consents', 'retention', 'clients']);
  const { on, recipientId, method, basis, askedAs } = draft;
  const recipient = book.find(({ id }) => id === recipientId);
  const isVeiligThuis = recipient?.isVeiligThuis ?? false;
  const isAsked = recipientId !== null && on !== null;
  const { data: options } = useQueryOp(
    'disclosures.options',
    { clientId, recipientId: recipientId ?? ('' as never), on: on ?? today },
    { enabled: isAsked },
  );
  const isClientPresent = draft.isClientPresent && asksPresence(method);
  const bases =
    method && options && (!isVeiligThuis || askedAs)
      ? basesFor({ method, isClientPresent, isVeiligThuis, askedAs, hasConsent: options.hasConsent })
      : [];
  const isOpen = bases.some((it) => it.basis === basis && it.obstacle === null);
  const text = texts.find(
    ({ purpose, language }) => purpose === 'share-with-organisation' && language === lang,
  );
  const asksConsent =
    basis === 'consent' &&
    options?.hasConsent === false &&
    method !== null &&
    consentMoment({ method, isClientPresent }) !== null;
  const missing = (field: string, isMissing: boolean) => (isMissing ? t(`missing.${field}`) : undefined);
  const checked = useChecked<Field>('disclosure', {
    on: missing('on', on === null),
    to: missing('to', recipientId === null),
    asked: missing('asked', isVeiligThuis && askedAs === null),
    method: missing('method', method === null),
    what: missing('what', blank(draft.what)),
    why: missing('why', blank(draft.why)),
    basis: missing('basis', bases.length > 0 && !isOpen),
    reason: missing('reason', isOpen && basis !== 'consent' && blank(draft.basisReason)),
    who: missing('who', asksConsent && draft.by !== 'self' && draft.representativeId === null),
    yes: missing('yes', asksConsent && !draft.saidYes),
  });
  const send = () => {
    if (!on || !recipientId || !method || !basis) return;
    const { by, isFreeHelp, what, why } = draft;
    const representativeId = by === 'self' ? null : draft.representativeId;
    record.mutate(
      {
        clientId,
        on,
        recipientId,
        method,
        what: what.trim(),
        why: why.trim(),
        basis,
        basisReason: basis === 'consent' ? '' : draft.basisReason.trim(),
        isClientPresent,
        askedAs: isVeiligThuis ? askedAs : null,
        consentNow: asksConsent && text ? { textId: text.id, by, representativeId, isFreeHelp } : null,
      },
      {
        onSuccess: () => {
          kept.discard();
          tell(t('record.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(() => send())} label={t('record.title')}>
      <DraftOffer draft={kept} />
      <Select
        label={t('record.to')}
        choices={book
          .filter(({ isActive }) => isActive)
          .map(({ id, name, phone, kind }) => ({
            id,
            text: name,
            hint: [t(`kind.${kind}`), phone].filter((part) => part !== '').join(' · '),
          }))}
        value={recipientId}
        onChange={(id) => change({ recipientId: id, basis: null })}
        {...checked.field('to')}
      />
      {isVeiligThuis ? (
        <RadioGroup
          label={t('record.asked')}
          choices={(['informal-network', 'reporter'] as const).map((id) => ({
            id,
            text: t(`askedAs.${id}.text`),
            hint: t(`askedAs.${id}.hint`),
          }))}
          value={askedAs}
          onChange={(it) => change({ askedAs: it, basis: null })}
          {...checked.field('asked')}
        />
      ) : null}
      <DateField
        label={t('record.on')}
        value={on}
        onChange={(it) => change({ on: it })}
        {...checked.field('on')}
      />
      <Select
        label={t('record.method')}
        choices={DisclosureMethod.options.map((id) => ({ id, text: t(`method.${id}`) }))}
        value={method}
        onChange={(it) => change({ method: it })}
        {...checked.field('method')}
      />
      {asksPresence(method) ? (
        <Checkbox
          isSelected={draft.isClientPresent}
          onChange={(it) => change({ isClientPresent: it })}
          hint={method === 'warm-handover' ? t('present.handover') : undefined}
        >
          {t('present.was')}
        </Checkbox>
      ) : null}
      <GuardedText
        label={t('record.what')}
        hint={t('record.whatHint')}
        value={draft.what}
        onChange={(what) => change({ what })}
        maxLength={1_000}
        {...checked.field('what')}
      />
      <GuardedText
        label={t('record.why')}
        hint={t('record.whyHint')}
        value={draft.why}
        onChange={(why) => change({ why })}
        maxLength={1_000}
        {...checked.field('why')}
      />
      <GroundFields
        draft={draft}
        change={change}
        options={bases}
        recipient={recipient?.name ?? ''}
        isVeiligThuis={isVeiligThuis}
        consentSince={
          options?.consentOn
            ? t('basisHint.consentHolds', { on: dayInSentence(options.consentOn, lang) })
            : null
        }
        errors={{ basis: checked.field('basis').error, reason: checked.field('reason').error }}
      />
      {asksConsent && text && recipient ? (
        <ConsentFields
          clientId={clientId}
          birthOn={birthOn}
          draft={draft}
          change={change}
          text={text}
          recipient={recipient.name}
          errors={{ yes: checked.field('yes').error, who: checked.field('who').error }}
        />
      ) : null}
      <Failure error={record.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={record.isPending} keyHint="Ctrl S">
          {t('record.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('record.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
