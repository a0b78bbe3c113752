import { useTranslation } from 'react-i18next';
import type { ActivityInput } from '../../../core/contract/register.ts';
import { measuresLeft } from '../../../core/register/measures.ts';
import { changeFieldWords, dpiaWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { GroupProps } from './form-group.ts';
import { useTextField } from './use-text-field.ts';

/** How the data are protected, and whether a DPIA was made (art. 30(1)(g), 32 and 35). */
export const GroupSafe = (props: GroupProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const text = useTextField(props);
  const { value, change } = props;
  const { data } = useQueryOp('register.current', {});
  const offered = data
    ? measuresLeft(value.security, {
        hasOtherDisk: data.content.backups.place === 'other-disk',
        hasTerms: true,
      })
    : '';
  return (
    <>
      <Stack gap="tight">
        <TextArea {...text('security')} isOptional />
        {offered === '' ? null : (
          <div>
            <Button
              size="small"
              onPress={() =>
                change({ security: [value.security.trim(), offered].filter(Boolean).join('\n') })
              }
            >
              {t('form.addMeasures')}
            </Button>
          </div>
        )}
      </Stack>
      <RadioGroup
        label={changeFieldWords.dpia[lang]}
        hint={t('law.dpia')}
        choices={[
          ...(['not-needed', 'to-do', 'done'] as const).map((state) => ({
            id: state as NonNullable<ActivityInput['dpia']> | 'open',
            text: dpiaWords[state][lang],
          })),
          { id: 'open', text: t('dpia.open') },
        ]}
        value={value.dpia ?? 'open'}
        onChange={(state) => change({ dpia: state === 'open' ? null : state })}
      />
    </>
  );
};
