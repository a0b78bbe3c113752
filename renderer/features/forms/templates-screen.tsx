import { useTranslation } from 'react-i18next';
import { FormKind } from '../../../core/contract/forms.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { textPath } from './place.ts';

/** The texts that people sign who work here, each with its version. */
export const TemplatesScreen = () => {
  const { t } = useTranslation('forms');
  const { data: templates, error } = useQueryOp('forms.templates', {});
  const today = useQueryOp('vault.me', {}).data?.today;
  return (
    <Sheet>
      <PageHeader title={t('texts.title')} state={t('texts.state')} />
      <Stack gap="loose">
        <Failure error={error} />
        {templates && today ? (
          <SentenceList
            sentences={FormKind.options.map((kind) => {
              const newest = templates.find((template) => template.kind === kind);
              const form = t(`kind.${kind}`);
              const until = newest?.validUntil ?? null;
              const isOver = until !== null && until <= today;
              const line = isOver ? 'over' : until ? 'lineUntil' : 'line';
              return {
                id: kind,
                text: (
                  <>
                    {form} {isOver ? <Tag tone="red">{t('texts.overTag')}</Tag> : null}
                  </>
                ),
                line: newest
                  ? t(`texts.${line}`, { version: newest.version, on: dayOf(newest.madeAt), until })
                  : t('texts.none'),
                action: (
                  <TextLink href={`#${textPath(kind)}`} look="secondary">
                    {t('texts.read')}
                  </TextLink>
                ),
              };
            })}
          />
        ) : (
          <Loading lines={4} />
        )}
        <TextLink href="#/instellingen">{t('texts.back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
