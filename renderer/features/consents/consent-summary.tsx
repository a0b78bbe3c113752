import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useTitles } from './state-words.ts';

/** The answers that were given, in one line: what is yes or no and since when. */
export const ConsentSummary = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const { data } = useQueryOp('consents.ofClient', { clientId });
  const answered = data?.states.filter(({ state }) => state !== 'never');
  if (!answered) return null;
  if (answered.length === 0) return <>{t('summary.none')}</>;
  return (
    <>
      {answered
        .map(({ purpose, state, since }) => t(`summary.${state}`, { title: titleOf(purpose), since }))
        .join(' · ')}
    </>
  );
};
