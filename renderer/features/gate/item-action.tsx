import { useTranslation } from 'react-i18next';
import type { GateAction } from '../../../core/contract/gate.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const placeOf = (id: VolunteerId, action: Exclude<GateAction, 'see-certificate'>): string => {
  switch (action) {
    case 'record-training':
      return `#/vrijwilligers/${id}/scholing`;
    case 'sign-declaration':
      return `#/vrijwilligers/${id}/formulieren`;
    case 'plan-peer-review':
      return `#/vrijwilligers/intervisie/nieuw/${id}`;
  }
};

/** Certificates are noted further down on the same sheet. */
const toCertificates = (): void => {
  const part = document.getElementById('certificates');
  part?.scrollIntoView({ block: 'center' });
  part?.querySelector('button')?.focus();
};

/** The one step that helps with an item: the place where it is done. */
export const ItemAction = ({
  volunteerId,
  action,
}: {
  readonly volunteerId: VolunteerId;
  readonly action: GateAction | null;
}) => {
  const { t } = useTranslation('gate');
  if (action === null) return null;
  if (action === 'see-certificate') return <Button onPress={toCertificates}>{t(`action.${action}`)}</Button>;
  return (
    <TextLink look="secondary" href={placeOf(volunteerId, action)}>
      {t(`action.${action}`)}
    </TextLink>
  );
};
