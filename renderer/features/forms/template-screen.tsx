import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { FormKind, type FormTemplate } from '../../../core/contract/forms.ts';
import { leads } from '../../../core/contract/roles.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { changeTextPath, textsPath, toSignPath } from './place.ts';
import { TypedPaper } from './template-words.tsx';

const Facts = ({ template }: { readonly template: FormTemplate }) => {
  const { t } = useTranslation('forms');
  const lang = useLanguage();
  const { owner, validUntil, renewAfter, hash } = template;
  const rows = [
    { label: t('sheet.owner'), value: owner },
    validUntil && { label: t('sheet.validUntil'), value: dayInSentence(validUntil, lang) },
    {
      label: t('texts.renew'),
      value: renewAfter ? t('texts.renewAfter', { length: renewAfter }) : t('texts.renewNever'),
    },
    { label: t('sheet.mark'), value: <code>{hash}</code> },
  ];
  return <DefinitionList rows={rows.filter((row) => row !== null)} />;
};

/** The versions before: they stay, because people signed them. */
const Earlier = ({ templates }: { readonly templates: readonly FormTemplate[] }) => {
  const { t } = useTranslation('forms');
  const [shown, setShown] = useState<FormTemplate | null>(null);
  return (
    <Section title={t('texts.earlier')}>
      <SentenceList
        sentences={templates.map((template) => ({
          id: template.id,
          text: template.title,
          line: t('texts.version', { version: template.version, at: template.madeAt, who: template.madeBy }),
          action: (
            <Button
              size="small"
              aria-label={t('texts.showVersion', { version: template.version })}
              onPress={() => setShown(template)}
            >
              {t('texts.read')}
            </Button>
          ),
        }))}
      />
      {shown ? (
        <Dialog
          isOpen
          onClose={() => setShown(null)}
          title={t('texts.showVersion', { version: shown.version })}
          width="wide"
        >
          <Stack>
            <TypedPaper title={shown.title} body={shown.body} />
            <Facts template={shown} />
            <FormActions>
              <Button onPress={() => setShown(null)}>{t('sheet.close')}</Button>
            </FormActions>
          </Stack>
        </Dialog>
      ) : null}
    </Section>
  );
};

/** One text to sign: its words now, who decides about it, and the versions before. */
export const TemplateScreen = () => {
  const { t } = useTranslation('forms');
  const lang = useLanguage();
  const kind = FormKind.catch('confidentiality').parse(useParams()['kind']);
  const { data, error } = useQueryOp('forms.templates', {});
  const me = useQueryOp('vault.me', {}).data;
  const [newest, ...earlier] = data?.filter((template) => template.kind === kind) ?? [];
  const mayChange = useIsManager();
  return (
    <Sheet>
      <PageHeader
        title={t(`kind.${kind}`)}
        state={newest ? t('sheet.version', { version: newest.version, on: dayOf(newest.madeAt) }) : undefined}
        actions={
          mayChange ? (
            <TextLink href={`#${changeTextPath(kind)}`} look="primary">
              {t('texts.change')}
            </TextLink>
          ) : null
        }
      />
      <Stack gap="loose">
        <Failure error={error} />
        {data ? null : <Loading lines={8} />}
        {newest ? (
          <>
            <div lang={lang === 'nl' ? undefined : 'nl'}>
              <TypedPaper title={newest.title} body={newest.body} />
            </div>
            <Facts template={newest} />
          </>
        ) : null}
        {me && !mayChange ? <Prose soft>{t('texts.readOnly')}</Prose> : null}
        {earlier.length > 0 ? <Earlier templates={earlier} /> : null}
        <FormActions>
          {me && leads(me.roles) ? (
            <TextLink href={`#${toSignPath(kind)}`} look="secondary">
              {t('texts.whoSigns')}
            </TextLink>
          ) : null}
          <TextLink href={`#${textsPath}`} look="secondary">
            {t('texts.toAll')}
          </TextLink>
        </FormActions>
      </Stack>
    </Sheet>
  );
};
