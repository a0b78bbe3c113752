import { useTranslation } from 'react-i18next';
import type { Incident, NextCode } from '../../../core/contract/incidents.ts';
import { Notice } from '../../ui/notice.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Button } from '../../ui/button.tsx';
import { ClockTag } from './clock-tag.tsx';

type NextListProps = {
  readonly incident: Incident;
  readonly mayWrite: boolean;
  /** Only a manager lets one go for good. */
  readonly mayRemove: boolean;
  readonly onStep: (code: NextCode) => void;
};

/** What is due now, the first thing first, each with its reason out of the law and the step that does it. */
export const NextList = ({ incident, mayWrite, mayRemove, onStep }: NextListProps) => {
  const { t } = useTranslation('incidents');
  const { steps, missing, names, clock } = incident;
  return (
    <Stack>
      {names.length > 0 ? (
        <Notice kind="warning" title={t('names.title')}>
          <p>{t('names.what', { names: names.slice(0, 5).join(', ') })}</p>
        </Notice>
      ) : null}
      <SentenceList
        sentences={steps.map(({ code, dueAt }, index) => ({
          id: code,
          text: (
            <>
              {t(`next.${code}.text`)} {dueAt ? <ClockTag clock={clock} /> : null}
            </>
          ),
          line: dueAt ? t(`next.${code}.why`, { at: dueAt }) : t(`next.${code}.why`),
          action: (code === 'review' ? mayRemove : mayWrite) ? (
            <Button look={index === 0 ? 'primary' : 'secondary'} onPress={() => onStep(code)}>
              {t(`next.${code}.action`)}
            </Button>
          ) : null,
        }))}
      />
      {steps.length === 0 ? <Prose>{t('next.none', { on: incident.dueOn })}</Prose> : null}
      {missing.length > 0 && incident.closedOn === null ? (
        <Prose soft>
          {t('missing', { what: missing.map((name) => t(`missingFact.${name}`)).join(', ') })}
        </Prose>
      ) : null}
    </Stack>
  );
};
