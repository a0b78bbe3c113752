import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Out } from '../../../core/contract/index.ts';
import type { DpiaId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CompareVersions } from './compare-versions.tsx';
import { dpiaPath } from './place.ts';

type Props = { readonly it: Out<'dpia.open'>; readonly mayBegin: boolean };

/** All assessments of this activity, to open or to lay beside this one, and the way to a new one. */
export const Versions = ({ it, mayBegin }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const [, goTo] = useLocation();
  const [other, setOther] = useState<DpiaId | null>(null);
  const begin = useCommandOp('dpia.begin', ['register']);
  const isFrozen = !['pre-test', 'in-progress'].includes(it.state);
  const isNewest = it.versions[0]?.id === it.id;
  return (
    <Section title={t('versions.title')}>
      <SentenceList
        sentences={it.versions.map(({ id, number, state, decidedOn, reviewOn }) => ({
          id,
          text: t('versions.one', { number, state: t(`state.${state}`) }),
          line: decidedOn && reviewOn ? t('list.decided', { on: decidedOn, review: reviewOn }) : undefined,
          action:
            id === it.id ? null : (
              <FormActions>
                <Button size="small" onPress={() => setOther(other === id ? null : id)}>
                  {t(other === id ? 'versions.close' : 'versions.compare')}
                </Button>
                <TextLink href={`#${dpiaPath(id)}`}>{t('versions.open')}</TextLink>
              </FormActions>
            ),
        }))}
      />
      {other ? <CompareVersions one={other} two={it.id} /> : null}
      <Failure error={begin.error} />
      {mayBegin && isFrozen && isNewest && it.isInRegister ? (
        <FormActions>
          <Button
            isPending={begin.isPending}
            onPress={() =>
              begin.mutate({ activityId: it.activityId, lang }, { onSuccess: ({ id }) => goTo(dpiaPath(id)) })
            }
          >
            {t('versions.begin')}
          </Button>
        </FormActions>
      ) : null}
    </Section>
  );
};
