import { useTranslation } from 'react-i18next';
import { dayInTable } from '../../../core/kernel/words.ts';
import type { PaperChoiceProps } from '../../attached/parts.ts';
import { useChoose } from '../../attached/use-choose.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AddPaper } from './add-paper.tsx';

const none = 'none';

/** Chooses one of the papers of a kind that are in a file already, or adds one on the spot. */
export const PaperChoice = (props: PaperChoiceProps) => {
  const { owner, kind, label, hint, value, onChange, error } = props;
  const { t } = useTranslation('papers');
  const papers = useQueryOp('papers.of', { owner }).data ?? [];
  const { chosen, error: refused, choose, drop } = useChoose();
  const offered = papers.filter((paper) => paper.kind === kind || paper.id === value);
  const keep = (id: NonNullable<typeof value>) => {
    onChange(id);
    drop();
  };
  return (
    <Stack gap="tight">
      <Select
        label={label}
        hint={hint}
        choices={[
          { id: none, text: t('choice.none') },
          ...offered.map(({ id, name, on }) => ({ id: id as string, text: `${name} · ${dayInTable(on)}` })),
        ]}
        value={value ?? none}
        onChange={(id) => onChange(papers.find((paper) => paper.id === id)?.id ?? null)}
        error={error}
      />
      <Failure error={refused} />
      <div>
        <Button size="small" onPress={choose}>
          {t('choice.add')}
        </Button>
      </div>
      {chosen ? (
        <Dialog isOpen onClose={drop} title={t('choice.add')} kind="alert">
          <AddPaper
            key={chosen.ticket}
            owner={owner}
            chosen={chosen}
            kind={kind}
            onKept={keep}
            onBack={drop}
          />
        </Dialog>
      ) : null}
    </Stack>
  );
};
