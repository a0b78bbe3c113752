import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Tag } from '../../ui/tag.tsx';
import { toneOf } from './tones.ts';

/** How somebody stands before the gate, in the list of volunteers: a word on its colour. */
export const GateMark = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => {
  const { t } = useTranslation('gate');
  const colour = useQueryOp('gate.all', {}).data?.find((it) => it.volunteerId === volunteerId)?.colour;
  if (!colour) return null;
  return (
    <>
      <Tag tone={toneOf[colour]}>{t(`colour.${colour}`)}</Tag>{' '}
    </>
  );
};
