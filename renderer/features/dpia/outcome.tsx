import { useTranslation } from 'react-i18next';
import type { PreTestAdvice } from '../../../core/contract/dpia.ts';
import { caseWords, criterionWords } from '../../../core/dpia/criteria.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the answers come to by the rules, with what makes it so. */
export const Outcome = ({ advice }: { readonly advice: PreTestAdvice }) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const { outcome, criteria, cases, open } = advice;
  const because = [
    ...cases.map((it) => caseWords[it].title[lang]),
    ...criteria.map((it) => criterionWords[it].title[lang]),
  ];
  return (
    <Notice kind={outcome === 'not-needed' ? 'info' : 'warning'} title={t(`outcome.${outcome}`)}>
      {because.length > 0 ? <p>{t('outcome.because', { what: because.join(', ') })}</p> : null}
      {open > 0 ? <p>{t('outcome.open', { count: open })}</p> : null}
    </Notice>
  );
};
