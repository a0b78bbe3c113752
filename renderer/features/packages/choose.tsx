import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Addressee } from '../../../core/contract/packages.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type ChooseProps = { readonly clientId: ClientId; readonly onLook: (addressee: Addressee) => void };

/** What would be in the package, and for whom it is. */
export const Choose = ({ clientId, onLook }: ChooseProps) => {
  const { t } = useTranslation('packages');
  const { data: outline, error } = useQueryOp('packages.outline', { clientId });
  const { data: speakers } = useQueryOp('representatives.ofClient', { clientId });
  const [who, setWho] = useState<Addressee['who']>('self');
  const [representativeId, setRepresentative] = useState<Addressee['representativeId']>(null);
  const checked = useChecked<'who'>('package', {
    who: who === 'representative' && representativeId === null ? t('choose.whoMissing') : undefined,
  });
  return (
    <Stack gap="loose">
      <Prose soft>{t('choose.what')}</Prose>
      <Failure error={error} />
      {outline ? (
        <Section title={t('choose.inside')}>
          <DefinitionList
            rows={outline
              .filter(({ count, part }) => count > 0 && part !== 'person')
              .map(({ part, count }) => ({
                label: t(`inside.${part}`),
                value: t('choose.count', { count }),
              }))}
          />
        </Section>
      ) : error ? null : (
        <Loading />
      )}
      <Form
        errors={checked.errors}
        onSubmit={() =>
          checked.submit(() => onLook({ who, representativeId: who === 'self' ? null : representativeId }))
        }
      >
        <RadioGroup
          label={t('choose.for')}
          choices={(['self', 'representative'] as const).map((id) => ({
            id,
            text: t(`choose.${id}`),
            hint: t(`choose.${id}Hint`),
          }))}
          value={who}
          onChange={setWho}
        />
        {/* A list that is still empty would not fold out. */}
        {who === 'representative' && !speakers ? <Loading /> : null}
        {who === 'representative' && speakers ? (
          <Select
            label={t('choose.which')}
            choices={speakers.map(({ id, name, isBlocked }) => ({
              id,
              text: name,
              ...(isBlocked ? { hint: t('choose.blocked') } : {}),
            }))}
            value={representativeId}
            onChange={setRepresentative}
            {...checked.field('who')}
          />
        ) : null}
        <FormActions>
          <Button look="primary" type="submit">
            {t('choose.look')}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
};
