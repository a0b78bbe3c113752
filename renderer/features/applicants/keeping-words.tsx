import { useTranslation } from 'react-i18next';
import type { Applicant } from '../../../core/contract/applicants.ts';
import { Notice } from '../../ui/notice.tsx';

type KeepingProps = { readonly applicant: Pick<Applicant, 'keeping' | 'endedOn'> };

/** Until when the data of an applicant stay, and why, in one sentence. */
export const Keeping = ({ applicant: { keeping, endedOn } }: KeepingProps) => {
  const { t } = useTranslation('applicants');
  const { why, dueOn, period, isConfirmed } = keeping;
  return (
    <Notice title={t('keeping.title')} kind={why === 'withdrawn-after' ? 'warning' : 'plain'}>
      <p>{t(`keeping.${why}`, { due: dueOn, end: endedOn, length: period })}</p>
      {isConfirmed ? null : <p>{t('keeping.proposed')}</p>}
    </Notice>
  );
};
