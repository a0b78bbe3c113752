import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Representative } from '../../../core/contract/representatives.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { proposedValidity } from '../../../core/representatives/decide-representative.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useFigures } from '../../call/use-figures.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';

type PutProps = {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  /** Null for a new one. */
  readonly it: Representative | null;
  readonly onClose: () => void;
};

type Relation = Representative['relation'];

type Fields = Pick<Representative, 'name' | 'birthOn' | 'authoritySeenOn' | 'validUntil'> & {
  readonly relation: Relation | null;
};

/** Where a refusal shows; `in-future` says in its detail at which day. */
const fieldOf: Readonly<Record<string, string>> = {
  'guardian-younger': 'birthOn',
  'guardian-minor': 'birthOn',
  'client-is-adult': 'relation',
  'validity-over': 'validUntil',
};

const useRefusalAt = (error: unknown): ((field: string) => string | null) => {
  const textOf = useErrorText();
  const rule = refusedRule(error);
  if (rule === null) return () => null;
  const detail = (error as { error?: { detail?: Readonly<Record<string, unknown>> } }).error?.detail;
  const place = fieldOf[rule] ?? (typeof detail?.['field'] === 'string' ? detail['field'] : '');
  return (field) => (field === place ? textOf(error) : null);
};

const PutForm = ({ clientId, birthOn, it, onClose }: PutProps) => {
  const { t } = useTranslation('representatives');
  const textOf = useErrorText();
  const [fields, setFields] = useState<Fields>(
    it ?? { name: '', relation: null, birthOn: null, authoritySeenOn: null, validUntil: null },
  );
  const [wasTried, setTried] = useState(false);
  const adultAge = useFigures()().adultAge;
  const put = useCommandOp('representatives.put');
  const refusedAt = useRefusalAt(put.error);
  const change = (next: Partial<Fields>) => setFields({ ...fields, ...next });
  const isPlaced = ['name', 'relation', 'birthOn', 'authoritySeenOn', 'validUntil'].some(refusedAt);
  const submit = () => {
    setTried(true);
    const { name, relation, birthOn: bornOn, authoritySeenOn, validUntil } = fields;
    if (name.trim() === '' || !relation) return;
    put.mutate(
      {
        id: it?.id ?? null,
        clientId,
        name: name.trim(),
        relation,
        birthOn: bornOn,
        authoritySeenOn,
        validUntil,
      },
      {
        onSuccess: () => {
          tell(t('put.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit} label={t(it ? 'put.change' : 'put.add')}>
      <TextField
        id="representative-name"
        label={t('field.name')}
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={120}
        error={wasTried && fields.name.trim() === '' ? t('field.nameMissing') : refusedAt('name')}
      />
      <Select
        id="representative-relation"
        label={t('field.relation')}
        choices={Representative.shape.relation.options.map((id) => ({
          id,
          text: t(`relation.${id}`),
          hint: t(`relationHint.${id}`),
        }))}
        value={fields.relation}
        onChange={(relation) =>
          change({ relation, validUntil: proposedValidity(relation, birthOn, adultAge) })
        }
        error={wasTried && !fields.relation ? t('field.relationMissing') : refusedAt('relation')}
      />
      <DateField
        label={t('field.birth')}
        isOptional
        value={fields.birthOn}
        onChange={(bornOn) => change({ birthOn: bornOn })}
        error={refusedAt('birthOn')}
      />
      <DateField
        label={t('field.seen')}
        hint={t('field.seenHint')}
        isOptional
        value={fields.authoritySeenOn}
        onChange={(authoritySeenOn) => change({ authoritySeenOn })}
        error={refusedAt('authoritySeenOn')}
      />
      <DateField
        label={t('field.until')}
        hint={t('field.untilHint')}
        isOptional
        value={fields.validUntil}
        onChange={(validUntil) => change({ validUntil })}
        error={refusedAt('validUntil')}
      />
      {put.error && !isPlaced ? (
        <Notice kind="danger" isLive>
          <p>{textOf(put.error)}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={put.isPending}>
          {t('put.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Adds somebody who speaks for a client, or changes what is known of her. */
export const PutRepresentative = (props: PutProps) => {
  const { t } = useTranslation('representatives');
  return (
    <Dialog isOpen onClose={props.onClose} title={t(props.it ? 'put.changeTitle' : 'put.add')}>
      <PutForm {...props} />
    </Dialog>
  );
};
