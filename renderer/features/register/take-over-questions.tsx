import { useTranslation } from 'react-i18next';
import { LegalBasis, SpecialCategory, SpecialException } from '../../../core/contract/lawful.ts';
import type {
  QuestionKind,
  RegisterAnswer,
  RegisterQuestion,
} from '../../../core/contract/register-import.ts';
import {
  legalBasisWords,
  specialCategoryWords,
  specialExceptionWords,
  type Words,
} from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Section } from '../../ui/page-header.tsx';
import { type Choice, Select } from '../../ui/select.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import styles from './take-over.module.css';

type Means = RegisterAnswer['means'];

const codes: Readonly<Record<QuestionKind, readonly Means[]>> = {
  'legal-basis': LegalBasis.options,
  special: SpecialCategory.options,
  exception: SpecialException.options,
};

const words: Readonly<Partial<Record<Means, Words>>> = {
  ...legalBasisWords,
  ...specialCategoryWords,
  ...specialExceptionWords,
};

/** Vital interest is a ground and an exception: each is said in its own words. */
const wordsOf = (kind: QuestionKind, code: Means): Words | undefined =>
  kind === 'legal-basis' ? legalBasisWords[LegalBasis.parse(code)] : words[code];

export type TakeOverQuestionsProps = {
  /** Everything that was asked of this file, answered or not. */
  readonly questions: readonly RegisterQuestion[];
  readonly answers: readonly RegisterAnswer[];
  readonly onAnswer: (answer: RegisterAnswer) => void;
};

/** Words that the law does not know: nothing is written until somebody said what each means, or left it open. */
export const TakeOverQuestions = ({ questions, answers, onAnswer }: TakeOverQuestionsProps) => {
  const { t } = useTranslation('register-import');
  const language = useLanguage();
  if (questions.length === 0) return null;
  const choicesOf = (kind: QuestionKind): readonly Choice<Means>[] => [
    ...codes[kind].map((id) => ({ id, text: wordsOf(kind, id)?.[language] ?? id })),
    ...(kind === 'special' ? [{ id: 'none' as const, text: t('questions.none') }] : []),
    { id: 'open', text: t('questions.open') },
  ];
  return (
    <Section title={t('questions.title')}>
      <Prose>{t('questions.what')}</Prose>
      <ul className={styles['questions']}>
        {questions.map(({ kind, text, lines }) => (
          <li key={`${kind} ${text}`}>
            <Stack gap="tight">
              <p>{t(`questions.${kind}`, { text })}</p>
              <Prose soft>{t('questions.lines', { count: lines.length, lines: lines.join(', ') })}</Prose>
            </Stack>
            <Select
              label={t('questions.meansOf', { text })}
              isLabelHidden
              placeholder={t('questions.choose')}
              choices={choicesOf(kind)}
              value={answers.find((answer) => answer.kind === kind && answer.text === text)?.means ?? null}
              onChange={(means) => onAnswer({ kind, text, means })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
