import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { filePath } from './place.ts';
import { TimerTag } from '../../terms/timer-tag.tsx';
import { useTimerSentence } from '../../terms/timer-words.ts';

/** Says that no term runs yet, which means that nobody has decided one, and where that is done. */
export const NoTermYet = () => {
  const { t } = useTranslation('clients');
  return (
    <p>
      {t('timer.none')} <TextLink href="#/bewaren/regels">{t('timer.toRules')}</TextLink>
    </p>
  );
};

/** The box that every file ends with: why it is still here, and until when. */
export const WhyHere = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('clients');
  const { data: timers, error } = useQueryOp('retention.ofClient', { clientId });
  const sentenceOf = useTimerSentence();
  if (error) return <Failure error={error} />;
  if (!timers) return null;
  return (
    <Notice title={t('why.title')}>
      {timers.some(({ category }) => category === 'client-file') ? null : <NoTermYet />}
      <DefinitionList
        rows={timers.map((timer, index) => ({
          label: t(`category.${timer.category}`),
          value: (
            <>
              {sentenceOf(timer)} <TimerTag state={timer.state} />{' '}
              {index === 0 ? (
                <TextLink href={`#${filePath(clientId, 'keeping')}`}>{t('why.ruleAndSource')}</TextLink>
              ) : null}
            </>
          ),
        }))}
      />
    </Notice>
  );
};
