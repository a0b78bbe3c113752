import { useTranslation } from 'react-i18next';
import { Role } from '../../../core/contract/roles.ts';
import { isFgCombined } from '../../../core/users/decide-people.ts';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What was chosen of somebody's roles. */
export type ChosenRoles = { readonly roles: readonly Role[]; readonly accepts: boolean };

export type RoleFieldsProps = {
  readonly value: ChosenRoles;
  readonly onChange: (value: ChosenRoles) => void;
  /** Ids and errors of the two fields. */
  readonly roles: { readonly id: string; readonly error: string | undefined };
  readonly fg: { readonly id: string; readonly error: string | undefined };
};

/** What is still wrong with chosen roles, as keys of the texts; undefined where nothing is. */
export const wrongRoles = ({ roles, accepts }: ChosenRoles) => ({
  roles: roles.length === 0 ? ('new.rolesMissing' as const) : undefined,
  fg: isFgCombined(roles) && !accepts ? ('fg.missing' as const) : undefined,
});

/** The roles, each with its line, and the warning about an FG who also decides. */
export const RoleFields = ({ value, onChange, roles, fg }: RoleFieldsProps) => {
  const { t } = useTranslation('users');
  return (
    <>
      <CheckboxGroup
        label={t('new.roles')}
        hint={t('new.rolesHint')}
        choices={Role.options.map((role) => ({
          id: role,
          text: t(`roleName.${role}`),
          hint: t(`roleWhat.${role}`),
        }))}
        value={value.roles}
        onChange={(chosen) => onChange({ ...value, roles: chosen })}
        {...roles}
      />
      {isFgCombined(value.roles) ? (
        <Notice kind="warning" title={t('fg.title')} isLive>
          <p>{t('fg.what')}</p>
          <Checkbox
            id={fg.id}
            isSelected={value.accepts}
            isInvalid={Boolean(fg.error)}
            onChange={(accepts) => onChange({ ...value, accepts })}
          >
            {t('fg.accept')}
          </Checkbox>
        </Notice>
      ) : null}
    </>
  );
};
