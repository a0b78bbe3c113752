import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Spoken } from '../../letters/spoken.tsx';
import { StaysList } from './erasure-effect.tsx';

/** What was decided, why, and what came of it. */
export const Decided = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const { outcome, closedOn, closedBy, grounds, decision, stays, awaitsPurge, mayRead, liftReason } = request;
  return (
    <Section title={t('decided.title')}>
      <DefinitionList
        rows={[
          { label: t('decided.outcome'), value: t(`outcome.${outcome ?? 'granted'}`) },
          { label: t('decided.when'), value: t('fact.receivedOn', { on: closedOn, by: closedBy }) },
          ...(grounds.length === 0
            ? []
            : [
                {
                  label: t('decide.grounds'),
                  value: (
                    <ul>
                      {grounds.map((ground) => (
                        <li key={ground}>{t(`ground.${ground}`)}</li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          ...(decision === '' ? [] : [{ label: t('decided.text'), value: <Spoken text={decision} /> }]),
          ...(stays.length === 0 ? [] : [{ label: t('decided.stays'), value: <StaysList stays={stays} /> }]),
          ...(liftReason === '' ? [] : [{ label: t('decided.lifted'), value: <Spoken text={liftReason} /> }]),
        ]}
      />
      {awaitsPurge ? (
        <Notice
          kind="warning"
          action={<TextLink href="#/bewaren/opschoonavond">{t('decided.toPurge')}</TextLink>}
        >
          <p>{t('decided.awaits')}</p>
        </Notice>
      ) : null}
      {mayRead ? null : <Prose soft>{t('decided.gone')}</Prose>}
    </Section>
  );
};
