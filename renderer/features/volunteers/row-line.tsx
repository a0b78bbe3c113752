import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerRow } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useHoldMarks } from '../../terms/hold-tag.tsx';

/** A sign beside a name in the list, such as how somebody stands before the gate. */
export type RowMark = ComponentType<{ readonly volunteerId: VolunteerId }>;

type LineProps = { readonly row: VolunteerRow; readonly Mark: RowMark | undefined };

/** The line below a name: that somebody left, what is late or comes first, and what she does. */
export const RowLine = ({ row, Mark }: LineProps) => {
  const { t } = useTranslation('volunteers');
  const own = (useQueryOp('volunteers.upcoming', {}).data?.lines ?? []).filter(
    ({ volunteerId }) => volunteerId === row.id,
  );
  const { endOn, isStub, functionName, type } = row;
  const heldUntil = useHoldMarks()(row.id);
  const held = heldUntil ? [t('holds:mark', { on: heldUntil })] : [];
  if (isStub) return [t('list.stub'), ...held].join(' · ');
  const late = own.filter(({ isLate }) => isLate).length;
  const words = [
    ...held,
    ...(late > 0 ? [t('list.late', { count: late })] : []),
    ...(endOn === null
      ? [functionName, ...(late > 0 ? [] : [t(`type.${type}`)])]
      : [t('list.leftOn', { on: endOn })]),
  ];
  return (
    <>
      {Mark && endOn === null ? <Mark volunteerId={row.id} /> : null}
      {words.join(' · ')}
    </>
  );
};
