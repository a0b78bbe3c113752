import { useTranslation } from 'react-i18next';
import type { VolunteerRow } from '../../../core/contract/volunteers.ts';

/** The line below a name: that somebody left, or the function and what kind of work it is. */
export const RowLine = ({ row }: { readonly row: VolunteerRow }) => {
  const { t } = useTranslation('volunteers');
  const { endOn, isStub, functionName, type } = row;
  if (isStub) return t('list.stub');
  if (endOn !== null) return t('list.leftOn', { on: endOn });
  return `${functionName} · ${t(`type.${type}`)}`;
};
