import { useTranslation } from 'react-i18next';
import type { ConsentText } from '../../../core/contract/consents.ts';
import { ageOn, type Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useFigures } from '../../call/use-figures.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import styles from './disclosures.module.css';
import type { RecordDraft } from './record-draft.ts';

type ConsentFieldsProps = {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  readonly draft: RecordDraft;
  readonly change: (next: Partial<RecordDraft>) => void;
  readonly text: ConsentText;
  readonly recipient: string;
  readonly errors: { readonly yes: string | undefined; readonly who: string | undefined };
};

/** The yes of this very moment: the words to read out, who said it, and that it was said. Nothing is ticked beforehand. */
export const ConsentFields = (props: ConsentFieldsProps) => {
  const { clientId, birthOn, draft, change, text, recipient, errors } = props;
  const { t } = useTranslation('disclosures');
  const { data: speakers = [] } = useQueryOp('representatives.ofClient', { clientId });
  const figures = useFigures();
  const isChild =
    birthOn !== null && draft.on !== null && ageOn(birthOn, draft.on) < figures(draft.on).consentAge;
  const asks = draft.by !== 'self';
  return (
    <FieldSet title={t('now.title')}>
      <Prose soft>{t('now.what', { who: recipient })}</Prose>
      <blockquote lang={text.language} className={styles['words']}>
        {text.wording}
      </blockquote>
      <RadioGroup
        label={t('now.by')}
        choices={(['self', 'representative', 'both'] as const).map((id) => ({
          id,
          text: t(`now.who.${id}`),
        }))}
        value={draft.by}
        onChange={(by) => change({ by })}
      />
      {asks ? (
        <Select
          id="disclosure-who"
          label={t('now.representative')}
          choices={speakers.map(({ id, name }) => ({ id, text: name }))}
          value={draft.representativeId}
          onChange={(representativeId) => change({ representativeId })}
          hint={speakers.length === 0 ? t('now.noRepresentative') : undefined}
          error={errors.who}
        />
      ) : null}
      {isChild && !asks ? (
        <Checkbox
          isSelected={draft.isFreeHelp}
          onChange={(isFreeHelp) => change({ isFreeHelp })}
          hint={t('now.freeHelpHint')}
        >
          {t('now.freeHelp')}
        </Checkbox>
      ) : null}
      <Checkbox
        id="disclosure-yes"
        isSelected={draft.saidYes}
        onChange={(saidYes) => change({ saidYes })}
        hint={t('now.yesHint')}
      >
        {t('now.yes')}
      </Checkbox>
      {errors.yes ? <p className={styles['error']}>{errors.yes}</p> : null}
    </FieldSet>
  );
};
