import { useTranslation } from 'react-i18next';
import type { SharingEvent } from '../../../core/contract/sharing.ts';
import { Prose } from '../../ui/stack.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { Section } from '../../ui/page-header.tsx';

/** Every change of who reads a file, with its reason for whoever reads it. */
export const History = ({ history }: { readonly history: readonly SharingEvent[] }) => {
  const { t } = useTranslation('sharing');
  if (history.length === 0) return null;
  return (
    <Section title={t('history.title')}>
      {history.every(({ reason }) => reason === null) ? <Prose soft>{t('history.hidden')}</Prose> : null}
      <Timeline
        label={t('history.label')}
        moments={history.map(({ at, kind, who, by, discussedOn, reason }, index) => ({
          id: `${at} ${index}`,
          when: t('history.when', { at, by }),
          children: (
            <>
              <p>{t(`history.${kind}`, { who })}.</p>
              {reason === null ? null : <p>{reason}</p>}
              <Prose soft>
                {discussedOn === null
                  ? t('history.notDiscussed')
                  : t('history.discussed', { on: discussedOn })}
              </Prose>
            </>
          ),
        }))}
      />
    </Section>
  );
};
