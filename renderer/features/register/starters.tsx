import { FileUp, PenLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { StarterCode } from '../../../core/contract/register.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

const formId = 'starters';

/** Adds activities that organisations of this kind often have, by ticking them; or leads to an empty form. */
export const Starters = () => {
  const { t } = useTranslation('register');
  const [, goTo] = useLocation();
  const { data, error } = useQueryOp('register.starters', {});
  const add = useCommandOp('register.addStarters');
  const [chosen, setChosen] = useState<readonly StarterCode[]>([]);
  const [wasTried, setTried] = useState(false);
  useFocusTitle();
  const offered = data?.filter(({ isThere }) => !isThere) ?? [];
  const save = () => {
    setTried(true);
    if (chosen.length === 0) return;
    add.mutate(
      { codes: [...chosen] },
      {
        onSuccess: ({ added }) => {
          tell(t('starters.added', { count: added }));
          goTo('/register');
        },
      },
    );
  };
  const missing = wasTried && chosen.length === 0 ? t('starters.missing') : null;
  return (
    <Sheet
      foot={
        <ActionBar>
          {offered.length > 0 ? (
            <Button look="primary" type="submit" form={formId} icon={Plus} isPending={add.isPending}>
              {t('starters.go', { count: chosen.length })}
            </Button>
          ) : null}
          <TextLink look="secondary" icon={PenLine} href="#/register/nieuw/zelf">
            {t('starters.own')}
          </TextLink>
          <TextLink look="secondary" icon={FileUp} href="#/register/overnemen">
            {t('register-import:go')}
          </TextLink>
          <TextLink href="#/register">{t('back')}</TextLink>
        </ActionBar>
      }
    >
      <PageHeader title={t('add.title')} state={t('starters.what')} />
      <Failure error={error ?? add.error} />
      {data || error ? null : <Loading lines={6} />}
      {data && offered.length === 0 ? <Prose>{t('starters.all')}</Prose> : null}
      {offered.length > 0 ? (
        <Form
          id={formId}
          label={t('add.title')}
          errors={missing ? [{ id: 'starters-list', text: missing }] : []}
          onSubmit={save}
        >
          <CheckboxGroup
            id="starters-list"
            label={t('starters.question')}
            hint={t('starters.hint')}
            error={missing}
            choices={offered.map(({ code, name, purpose }) => ({ id: code, text: name, hint: purpose }))}
            value={chosen}
            onChange={setChosen}
          />
        </Form>
      ) : null}
    </Sheet>
  );
};
