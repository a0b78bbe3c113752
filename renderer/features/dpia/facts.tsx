import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { factRows, factWords } from '../../../core/dpia/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Spoken } from '../../letters/spoken.tsx';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';

type Props = { readonly it: Out<'dpia.open'>; readonly mayTake: boolean };

const Changed = ({ it, mayTake }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const take = useCommandOp('dpia.takeFacts');
  const what = it.changed.map((field) => factWords[field][lang].toLocaleLowerCase(lang)).join(', ');
  return (
    <Notice
      kind="warning"
      title={t('facts.changed', { what })}
      action={
        mayTake ? (
          <Button
            isPending={take.isPending}
            onPress={() => take.mutate({ id: it.id }, { onSuccess: () => tell(t('facts.taken')) })}
          >
            {t('facts.take')}
          </Button>
        ) : null
      }
    >
      <p>{t(mayTake ? 'facts.changedOpen' : 'facts.changedFrozen')}</p>
      <Failure error={take.error} />
    </Notice>
  );
};

/** What the register says of the activity, as it was taken over, with a mark when it says something else now. */
export const Facts = ({ it, mayTake }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  return (
    <Section title={t('facts.title')}>
      <Prose soft>{t('facts.what', { on: it.factsOn })}</Prose>
      {it.isInRegister ? null : <Notice kind="warning" title={t('facts.gone')} />}
      {it.changed.length > 0 ? <Changed it={it} mayTake={mayTake} /> : null}
      <DefinitionList
        rows={factRows(it.facts, lang).map(({ label, value }) => ({
          label,
          value: <Spoken text={value} />,
        }))}
      />
    </Section>
  );
};
