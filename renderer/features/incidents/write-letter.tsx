import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import type { OrganisationInput } from '../../../core/contract/organisation.ts';
import { preparedLetter } from '../../../core/incidents/people-letter.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { tell } from '../../ui/toast.tsx';

type WriteProps = { readonly incident: Incident; readonly onClose: () => void };

const Fields = ({ incident, onClose, sender }: WriteProps & { readonly sender: OrganisationInput }) => {
  const { t } = useTranslation('incidents');
  const lang = useLanguage();
  const { facts, letter } = incident.content;
  const prepared = preparedLetter(facts, sender, lang);
  const [text, setText] = useState(letter === '' ? prepared : letter);
  const write = useCommandOp('incidents.writeLetter');
  const save = (next: string) =>
    write.mutate(
      { id: incident.id, text: next === prepared ? '' : next },
      {
        onSuccess: () => {
          tell(t('papers.saved'));
          onClose();
        },
      },
    );
  return (
    <Form onSubmit={() => save(text)} label={t('papers.letterWrite')}>
      <GuardedText
        label={t('papers.text')}
        hint={t('papers.textHint')}
        value={text}
        onChange={setText}
        maxLength={8_000}
        maySpecial
      />
      <Failure error={write.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={write.isPending}>
          {t('papers.save')}
        </Button>
        {text === prepared ? null : <Button onPress={() => setText(prepared)}>{t('papers.again')}</Button>}
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** The letter in the organisation's own words, beginning with the prepared ones. */
export const WriteLetter = (props: WriteProps) => {
  const sender = useQueryOp('organisation.get', {}).data;
  return sender ? <Fields {...props} sender={sender} /> : <Loading lines={6} />;
};
