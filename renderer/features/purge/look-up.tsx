import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemovedLine } from '../../../core/contract/purge.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { usePurgeWords } from '../../print/purge-words.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** Reasons of a removal that are no rule. */
const notByRule = ['wrong-person', 'incorrect', 'not-needed', 'hired', 'restored', 'import-undone'] as const;

const isNoRule = (why: string): boolean => notByRule.some((reason) => reason === why);

/** "wanneer, volgens welke regel, door wie" of one line, as a sentence. */
const useSentence = () => {
  const { t } = useTranslation('purge');
  const rules = useQueryOp('retention.rules', {}).data ?? [];
  const words = usePurgeWords(rules);
  return ({
    part,
    why,
    ruleVersion,
    term,
    at,
    by,
    approvedBy,
    isAlone,
    certificate,
  }: RemovedLine): string => {
    const what =
      certificate === null || certificate.record === null
        ? t(`lookUp.part.${part}`)
        : t('lookUp.numbered', {
            number: `${certificate.number}-${certificate.record}`,
            part: t(`lookUp.part.${part}`),
          });
    const facts = [
      words.termOf({ term }),
      words.sourceOf({ term }),
      t('lookUp.version', { version: ruleVersion }),
    ];
    const because = isNoRule(why)
      ? t(`lookUp.why.${why}`)
      : t('lookUp.rule', {
          rule: words.nameOf({ ruleCode: why, term }),
          facts: facts.filter(Boolean).join(', '),
        });
    const approved =
      approvedBy === null ? '' : isAlone ? t('lookUp.alone') : t('lookUp.approved', { by: approvedBy });
    return t('lookUp.sentence', { what, on: dayOf(at), because, by, approved });
  };
};

const Answer = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('purge');
  const textOf = useErrorText();
  const sentenceOf = useSentence();
  const { data, error } = useQueryOp('purge.lookUp', { text });
  if (error) return <Prose>{textOf(error)}</Prose>;
  if (!data) return null;
  if (data.lines.length === 0) return <Prose>{t('lookUp.nothing')}</Prose>;
  return (
    <>
      {data.lines.map((line) => (
        <Prose key={`${line.part}${line.why}${line.at}`}>
          {sentenceOf(line)}{' '}
          {line.certificate ? (
            <TextLink href={`#/bewaren/bewijzen/${line.certificate.id}`}>
              {t('certificates.numbered', { number: line.certificate.number })}
            </TextLink>
          ) : null}
        </Prose>
      ))}
    </>
  );
};

/** One field: what became of a number, or of the id of a record in an old copy. */
export const LookUp = () => {
  const { t } = useTranslation('purge');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  return (
    <Section title={t('lookUp.title')}>
      <Form onSubmit={() => setAsked(text.trim())} label={t('lookUp.title')}>
        <TextField
          label={t('lookUp.label')}
          hint={t('lookUp.hint')}
          value={text}
          onChange={setText}
          maxLength={100}
          width="medium"
        />
        <FormActions>
          <Button type="submit" isDisabled={text.trim() === ''}>
            {t('lookUp.button')}
          </Button>
        </FormActions>
      </Form>
      <div role="status">
        <Stack gap="tight">{asked === '' ? null : <Answer text={asked} />}</Stack>
      </div>
    </Section>
  );
};
