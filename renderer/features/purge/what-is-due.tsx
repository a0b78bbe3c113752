import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { nounOf } from './noun.ts';

type Groups = Out<'purge.due'>['groups'];

/** How many lines of these groups do not go: left out, held, or of somebody whose request waits. */
export const waitingIn = (groups: Groups): number =>
  groups.reduce((sum, { leftOut, waiting }) => sum + leftOut + waiting, 0);

/** In words: how much is past its term, and how much of that waits. */
export const WhatIsDue = ({ total, groups }: { readonly total: number; readonly groups: Groups }) => {
  const { t } = useTranslation('purge');
  const waits = waitingIn(groups);
  return (
    <>
      {t('review.what', { count: total, ...nounOf(groups) })}{' '}
      {waits > 0 ? t('review.waits', { count: waits }) : null}
    </>
  );
};
