import { TransferRows } from '../../call/transfer-rows.tsx';
import { useTranslation } from 'react-i18next';
import { changeFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { RowFields } from '../../ui/row-fields.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { GroupProps } from './form-group.ts';
import { RecipientFields } from './recipient-fields.tsx';

/** Who works with the data for the organisation: ticked on the list of processors (art. 28). */
const ProcessorFields = ({ value, change }: GroupProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const list = useQueryOp('processors.list', {}).data ?? [];
  return (
    <Stack gap="tight">
      {list.length > 0 ? (
        <CheckboxGroup
          label={changeFieldWords.processors[lang]}
          hint={t('form.hint.processors')}
          choices={list.map(({ id, name, service }) => ({ id, text: name, hint: service }))}
          value={value.processorIds}
          onChange={(processorIds) => change({ processorIds: [...processorIds] })}
        />
      ) : (
        <FieldSet title={changeFieldWords.processors[lang]}>
          <Prose soft>{t('form.noProcessors')}</Prose>
        </FieldSet>
      )}
      <TextLink href="#/register/verwerkers">{t('form.toProcessors')}</TextLink>
    </Stack>
  );
};

const JointFields = ({ value, change, field }: GroupProps) => {
  const { t } = useTranslation('register');
  return (
    <FieldSet title={t('joint.question')}>
      <Prose soft>{t('joint.hint')}</Prose>
      <RowFields
        rows={value.jointControllers}
        onChange={(rows) => change({ jointControllers: [...rows] })}
        empty={{ name: '', contact: '', agreed: '' }}
        most={10}
        title={(number) => t('joint.title', { number })}
        removeLabel={(number) => t('joint.remove', { number })}
        addLabel={t('joint.add')}
      >
        {(joint, put, index) => (
          <>
            <TextField
              {...field(`jointControllers-${index}`)}
              label={t('joint.name')}
              maxLength={120}
              value={joint.name}
              onChange={(name) => put({ name })}
            />
            <TextField
              label={t('joint.contact')}
              isOptional
              maxLength={200}
              value={joint.contact}
              onChange={(contact) => put({ contact })}
            />
            <TextArea
              label={t('joint.agreed')}
              hint={t('joint.agreedHint')}
              isOptional
              maxLength={600}
              value={joint.agreed}
              onChange={(agreed) => put({ agreed })}
            />
          </>
        )}
      </RowFields>
    </FieldSet>
  );
};

/** Where the data go outside the European Economic Area (art. 30(1)(e)). */
const Transfers = ({ value, change, field }: GroupProps) => {
  const { t } = useTranslation('register');
  return (
    <TransferRows
      hint={t('law.transfers')}
      value={value.transfers}
      onChange={(transfers) => change({ transfers })}
      field={field}
    />
  );
};

/** Who gets the data, who works with them, who decides too, and where they go (art. 26, 28, 30(1)(d) and (e)). */
export const GroupWho = (props: GroupProps) => (
  <>
    <RecipientFields {...props} />
    <ProcessorFields {...props} />
    <JointFields {...props} />
    <Transfers {...props} />
  </>
);
