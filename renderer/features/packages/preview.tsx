import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { Addressee, PackageChoices } from '../../../core/contract/packages.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { textsOf } from '../../../core/packages/content-texts.ts';
import { applyChoices } from '../../../core/packages/apply-choices.ts';
import { maskWords, timesIn } from '../../../core/packages/mask-names.ts';
import type { AttachmentId, ClientId, NoteId, RequestId } from '../../../core/kernel/ids.ts';
import { useLanguage } from '../../call/use-language.ts';
import { PackagePages } from '../../print/data-package/data-package.tsx';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { LeftOut } from './left-out.tsx';
import { Made } from './made.tsx';
import { Names } from './names.tsx';
import styles from './packages.module.css';
import { useMakePackage } from './use-make-package.ts';

type PreviewProps = {
  readonly clientId: ClientId;
  readonly requestId: RequestId | null;
  readonly addressee: Addressee;
  readonly found: Out<'packages.preview'>;
  readonly onBack: () => void;
};

const listOf = <Id extends string>(reasons: ReadonlyMap<string, string>) =>
  [...reasons].map(([id, reason]) => ({ id: id as Id, reason }));

/** Reasons by what they are about, with the two ways to change them. */
const useReasons = () => {
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    reasons,
    onLeaveOut: (id: string, reason: string) => setReasons((before) => new Map([...before, [id, reason]])),
    onGive: (id: string) => setReasons((before) => new Map([...before].filter(([other]) => other !== id))),
  };
};

/** The whole package as the person will read it, with what is masked in it, and the choices that change it at once. */
export const Preview = ({ clientId, requestId, addressee, found, onBack }: PreviewProps) => {
  const { t } = useTranslation('packages');
  const lang = useLanguage();
  const { content } = found;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [unmasked, setUnmasked] = useState<ReadonlySet<string>>(new Set());
  const [showStaffNames, setShowStaff] = useState(false);
  const notes = useReasons();
  const attachments = useReasons();
  const make = useMakePackage();
  const texts = useMemo(() => textsOf(content), [content]);
  const names = useMemo(
    () => [
      ...found.names,
      ...added
        .filter((name) => !found.names.some((it) => it.name === name))
        .map((name) => ({ name, times: timesIn(texts, name) })),
    ],
    [found.names, added, texts],
  );
  const maskedNames = names.map(({ name }) => name).filter((name) => !unmasked.has(name));
  const choices: PackageChoices = {
    leftOutNotes: listOf<NoteId>(notes.reasons),
    leftOutAttachments: listOf<AttachmentId>(attachments.reasons),
    maskedNames,
    showStaffNames,
  };
  const mask = maskWords[lang];
  return (
    <Sheet
      foot={
        <ActionBar note={make.data?.savedAs ? null : t('preview.note')}>
          <Button
            look="primary"
            icon={Download}
            isPending={make.isPending}
            onPress={() => make.mutate({ of: 'client', clientId, requestId, addressee, choices })}
          >
            {t('preview.make')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {t('preview.back')}
          </Button>
        </ActionBar>
      }
    >
      <PageHeader title={t('title')} state={t(`state.${addressee.who}`)} />
      <Stack gap="loose">
        <Made make={make} />
        {content.person.address?.isSecret ? (
          <Notice kind="warning" title={t('preview.secretTitle')}>
            <Prose>{t('preview.secret')}</Prose>
          </Notice>
        ) : null}
        <Names
          names={names}
          masked={maskedNames}
          onMasked={(masked) =>
            setUnmasked(new Set(names.map(({ name }) => name).filter((name) => !masked.includes(name))))
          }
          onAdd={(name) => setAdded((before) => [...new Set([...before, name])])}
          showStaff={showStaffNames}
          onShowStaff={setShowStaff}
        />
        {content.notes.length > 0 ? (
          <Section title={t('part.notes')}>
            <Prose soft>{t('preview.notes')}</Prose>
            <LeftOut
              {...notes}
              items={content.notes.map(({ id, on, kind, text }) => ({
                id,
                title: `${dayInSentence(on, lang)}, ${t(`notes:kindChoice.${kind}`)}`,
                line: (text ?? '').slice(0, 140),
              }))}
            />
          </Section>
        ) : null}
        {content.attachments.length > 0 ? (
          <Section title={t('part.attachments')}>
            <Prose soft>{t('preview.attachments')}</Prose>
            <LeftOut
              {...attachments}
              items={content.attachments.map(({ id, on, name, bytes }) => ({
                id,
                title: name,
                line: `${dayInSentence(on, lang)} · ${t('preview.size', { count: Math.ceil(bytes / 1024) })}`,
              }))}
            />
          </Section>
        ) : null}
        <Section title={t('preview.title')}>
          <Prose soft>{t('preview.what')}</Prose>
          <div className={styles['paper']}>
            <PackagePages data={applyChoices(content, choices, mask)} />
          </div>
        </Section>
      </Stack>
    </Sheet>
  );
};
