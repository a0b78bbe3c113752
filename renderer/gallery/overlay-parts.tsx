import { Hourglass, Plus } from 'lucide-react';
import { useState } from 'react';
import { Palette } from '../app/palette.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/columns.tsx';
import { ConfirmTyped } from '../ui/confirm-typed.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormActions } from '../ui/form.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { TextField } from '../ui/text-field.tsx';
import { tell, tellThenDo } from '../ui/toast.tsx';
import { people } from './people.ts';

type Open = 'none' | 'dialog' | 'confirm' | 'palette';

export const OverlayParts = () => {
  const [open, setOpen] = useState<Open>('none');
  const [done, setDone] = useState('nog niets');
  const close = () => setOpen('none');
  return (
    <Sheet>
      <PageHeader title="Boven de bladzijde" state={`Gedaan: ${done}`} />
      <FormActions>
        <Button onPress={() => setOpen('dialog')}>Vraag openen</Button>
        <Button onPress={() => setOpen('confirm')}>Wissen vragen</Button>
        <Button onPress={() => setOpen('palette')}>Zoeken en doen</Button>
        <Button onPress={() => tell('Bewaard')}>Bewaren</Button>
        <Button
          onPress={() =>
            tellThenDo(
              'Notitie verwijderd',
              () => setDone('verwijderd'),
              () => setDone('teruggehaald'),
            )
          }
        >
          Notitie verwijderen
        </Button>
      </FormActions>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Dossier sluiten"
        actions={
          <>
            <Button look="primary" onPress={close}>
              Dossier sluiten
            </Button>
            <Button look="quiet" onPress={close}>
              Niet doen
            </Button>
          </>
        }
      >
        <p>Het dossier wordt dan bewaard tot 21 november 2031.</p>
        <TextField label="Reden" hint="Kort, zonder namen." />
      </Dialog>
      <ConfirmTyped
        isOpen={open === 'confirm'}
        onClose={close}
        title="Zes dossiers wissen?"
        word="wissen"
        confirmLabel="Zes dossiers wissen"
        onConfirm={() => {
          setDone('gewist');
          close();
        }}
      >
        <p>De zes dossiers en hun 47 notities gaan weg. Dit kan niet ongedaan worden gemaakt.</p>
      </ConfirmTyped>
      <Palette
        isOpen={open === 'palette'}
        onClose={close}
        actions={[
          {
            id: 'add',
            text: 'Cliënt toevoegen',
            icon: Plus,
            keyHint: 'Ctrl N',
            run: () => setDone('toevoegen'),
          },
          { id: 'purge', text: 'Opschoonavond beginnen', icon: Hourglass, run: () => setDone('opschonen') },
        ]}
        findPeople={async (words) =>
          people
            .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
            .map(({ id, name, line }) => ({ id, name, line, open: () => setDone(id) }))
        }
      />
    </Sheet>
  );
};
