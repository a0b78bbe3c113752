import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { HouseholdMember } from '../../../core/contract/clients.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import { emptyMember, type MemberDraft } from './client-draft.ts';
import styles from './client-form.module.css';
import type { FieldsProps } from './fields-props.ts';

const most = 20;

type MemberProps = FieldsProps & { readonly member: MemberDraft; readonly at: number };

const MemberFields = ({ draft, change, errorOf, idOf, member, at }: MemberProps) => {
  const { t } = useTranslation('clients');
  const put = (next: Partial<MemberDraft>) =>
    change({ household: draft.household.map((each, index) => (index === at ? { ...each, ...next } : each)) });
  const remove = () => {
    change({ household: draft.household.filter((_, index) => index !== at) });
    document.getElementById(idOf('household.add'))?.focus();
  };
  const relation = `household.${at}.relation`;
  const { relation: relations, ageBand: ageBands } = HouseholdMember.shape;
  return (
    <div role="group" aria-label={t('form.member', { number: at + 1 })} className={styles['point']}>
      <Beside>
        <Select
          id={idOf(relation)}
          label={t('form.relation')}
          choices={relations.options.map((id) => ({ id, text: t(`relation.${id}`) }))}
          value={member.relation}
          onChange={(chosen) => put({ relation: chosen })}
          error={errorOf(relation)}
        />
        <Select
          label={t('form.age')}
          choices={ageBands.options.map((id) => ({ id, text: t(`ageBand.${id}`) }))}
          value={member.ageBand}
          onChange={(ageBand) => put({ ageBand })}
        />
      </Beside>
      <div className={styles['row']}>
        <Checkbox isSelected={member.livesIn} onChange={(livesIn) => put({ livesIn })}>
          {t('form.livesIn')}
        </Checkbox>
        <Button look="quiet" size="small" onPress={remove}>
          {t('form.removeMember', { number: at + 1 })}
        </Button>
      </div>
    </div>
  );
};

/** Who shares the household: no names, because none is needed to know who is safe with whom. */
export const HouseholdFields = (props: FieldsProps) => {
  const { t } = useTranslation('clients');
  const { household } = props.draft;
  return (
    <>
      {household.map((member, at) => (
        <MemberFields key={at} {...props} member={member} at={at} />
      ))}
      {household.length < most ? (
        <FormActions>
          <Button
            id={props.idOf('household.add')}
            icon={UserPlus}
            onPress={() => props.change({ household: [...household, emptyMember] })}
          >
            {t('form.addMember')}
          </Button>
        </FormActions>
      ) : (
        <Prose soft>{t('form.mostMembers', { count: most })}</Prose>
      )}
    </>
  );
};
