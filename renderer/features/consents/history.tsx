import { useTranslation } from 'react-i18next';
import type { ConsentEvent } from '../../../core/contract/consents.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { tongues } from './languages.ts';
import { useTitles } from './state-words.ts';

/** Every answer and withdrawal as it was recorded, the newest first; nothing of it is ever changed. */
export const History = ({ events }: { readonly events: readonly ConsentEvent[] }) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const newestFirst = events.toSorted((one, other) =>
    `${other.on}${other.recordedAt}`.localeCompare(`${one.on}${one.recordedAt}`),
  );
  return (
    <Timeline
      label={t('history.title')}
      moments={newestFirst.map((event) => {
        const { id, on, kind, purpose, text, method, by, expiresOn, recordedBy } = event;
        const { recipient, representative, interpreter, present, isExplicit } = event;
        const details = [
          ...(recipient === '' ? [] : [t('history.recipient', { recipient })]),
          representative === '' ? t(`by.${by}`) : t('history.by', { by: t(`by.${by}`), who: representative }),
          t(`methodIn.${method}`),
          ...(text
            ? [t('history.version', { version: text.version, language: tongues[text.language].name })]
            : []),
          ...(isExplicit ? [t('history.explicit')] : []),
          ...(interpreter === '' ? [] : [t('history.interpreter', { interpreter })]),
          ...(present === '' ? [] : [t('history.present', { present })]),
          ...(expiresOn ? [t('history.until', { until: expiresOn })] : []),
        ];
        return {
          id,
          when: t('history.when', { on, who: recordedBy }),
          children: (
            <p>
              {t(`history.${kind}`, { title: text?.title ?? titleOf(purpose) })} {details.join(', ')}.
            </p>
          ),
        };
      })}
    />
  );
};
