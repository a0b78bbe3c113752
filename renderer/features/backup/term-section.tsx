import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { ChangeTerm } from './change-term.tsx';

export type TermSectionProps = {
  readonly days: number;
  readonly reason: string;
  readonly mayChange: boolean;
};

/** How long copies stay and why, in the words of the register. */
export const TermSection = ({ days, reason, mayChange }: TermSectionProps) => {
  const { t } = useTranslation('backup');
  const [isChanging, setChanging] = useState(false);
  return (
    <Section title={t('term.title')}>
      <Stack>
        <Prose>
          {t('term.keeps')} {t('term.days', { count: days })}
        </Prose>
        <Prose soft>
          {reason === '' ? null : <>{t('term.reason', { reason })} </>}
          {t('term.register')}
        </Prose>
        {mayChange ? (
          <div>
            <Button onPress={() => setChanging(true)}>{t('term.change')}</Button>
          </div>
        ) : null}
      </Stack>
      {isChanging ? <ChangeTerm days={days} reason={reason} onClose={() => setChanging(false)} /> : null}
    </Section>
  );
};
