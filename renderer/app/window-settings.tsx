import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../core/contract/vault.ts';
import { Failure } from '../call/failure.tsx';
import { Section } from '../ui/page-header.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { prefer, usePreferences } from './preferences.ts';

const sizes = ['100', '125', '150', '200'] as const;

/** How the window looks on this computer: works at once, and is kept outside the vault. */
export const WindowSettings = () => {
  const { t } = useTranslation('app');
  const { language, theme, textPercent } = usePreferences();
  const [error, setError] = useState<unknown>(null);
  const change = (it: Partial<Preferences>) => void prefer(it).then(() => setError(null), setError);
  return (
    <Section title={t('settings.window')}>
      <RadioGroup
        label={t('settings.language')}
        choices={[
          { id: 'nl', text: 'Nederlands' },
          { id: 'en', text: 'English' },
        ]}
        value={language}
        onChange={(next) => change({ language: next })}
      />
      <RadioGroup
        label={t('settings.theme')}
        choices={(['system', 'light', 'dark'] as const).map((id) => ({
          id,
          text: t(`settings.themes.${id}`),
        }))}
        value={theme}
        onChange={(next) => change({ theme: next })}
      />
      <RadioGroup
        label={t('settings.size')}
        choices={sizes.map((id) => ({ id, text: `${id} %` }))}
        value={sizes.find((size) => Number(size) === textPercent) ?? null}
        onChange={(next) => change({ textPercent: Number(next) })}
      />
      <Failure error={error} />
    </Section>
  );
};
