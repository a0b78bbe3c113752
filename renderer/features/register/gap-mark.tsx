import { useTranslation } from 'react-i18next';
import type { GapField } from '../../../core/contract/register.ts';
import type { ActivityId } from '../../../core/kernel/ids.ts';
import { Tag } from '../../ui/tag.tsx';

type Place = { readonly activityId: ActivityId | null; readonly field: GapField };

/** The id of where a gap stands, for whatever marks it in its own way. */
export const placeOfGap = ({ activityId, field }: Place): string =>
  `gap-${activityId ?? 'organisation'}-${field}`;

/** Brings the focus to the mark of a gap. */
export const goToGap = (place: Place): void => {
  const mark = document.getElementById(placeOfGap(place));
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus();
};

/** Stands where something mandatory is still empty. */
export const GapMark = (place: Place) => {
  const { t } = useTranslation('register');
  return (
    <span id={placeOfGap(place)} tabIndex={-1}>
      <Tag tone="amber">{t('gap')}</Tag>
    </span>
  );
};
