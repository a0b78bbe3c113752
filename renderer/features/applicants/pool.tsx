import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Applicant } from '../../../core/contract/applicants.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { PoolQuestion } from './pool-question.tsx';

/** Whether the data may stay for a later vacancy, what was asked then, and the one step to change it. */
export const Pool = ({ applicant }: { readonly applicant: Applicant }) => {
  const { t } = useTranslation('applicants');
  const [asked, setAsked] = useState<'given' | 'withdrawn' | null>(null);
  const isHeld = applicant.answers[0]?.kind === 'given';
  return (
    <Section title={t('pool.title')}>
      <Stack>
        {applicant.answers.length === 0 ? (
          <Prose soft>{t('pool.none')}</Prose>
        ) : (
          <SentenceList
            sentences={applicant.answers.map(({ kind, on, method, wording, recordedBy, recordedAt }) => ({
              id: recordedAt,
              text: t(`pool.${kind}`, { on, how: t(`pool.${method}`).toLocaleLowerCase(), by: recordedBy }),
              line:
                wording === '' ? undefined : (
                  <>
                    {t('pool.wording')}: <q>{wording}</q>
                  </>
                ),
            }))}
          />
        )}
        <div>
          <Button onPress={() => setAsked(isHeld ? 'withdrawn' : 'given')}>
            {t(isHeld ? 'pool.take' : 'pool.ask')}
          </Button>
        </div>
      </Stack>
      <Dialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={t(asked === 'withdrawn' ? 'pool.takeTitle' : 'pool.askTitle')}
      >
        {asked ? <PoolQuestion applicant={applicant} kind={asked} onClose={() => setAsked(null)} /> : null}
      </Dialog>
    </Section>
  );
};
