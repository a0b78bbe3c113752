import { DoorOpen, Plus, Printer } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/columns.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LawTerm } from '../ui/law-term.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader, Section } from '../ui/page-header.tsx';
import { Progress } from '../ui/progress.tsx';
import { SentenceList } from '../ui/sentence-list.tsx';
import { Prose, Stack } from '../ui/stack.tsx';
import { Steps } from '../ui/steps.tsx';
import { Tag } from '../ui/tag.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { longName } from './people.ts';

export const WordParts = () => (
  <Sheet>
    <PageHeader
      title={longName}
      state="Een titel van zestig letters"
      actions={<Button look="primary">Opslaan</Button>}
    />
    <Section title="Knoppen">
      <SentenceList
        sentences={[
          { id: 'p', text: 'De ene stap', action: <Button look="primary">Dossier openen</Button> },
          { id: 's', text: 'Een andere weg', action: <Button icon={Printer}>Lijst afdrukken</Button> },
          { id: 'q', text: 'Iets kleins', action: <Button look="quiet">Toch niet</Button> },
          {
            id: 'd',
            text: 'Wat niet terug kan',
            line: 'Staat apart',
            action: <Button look="danger">Zes dossiers wissen</Button>,
          },
          { id: 'u', text: 'Uit', action: <Button isDisabled>Nog niet te kiezen</Button> },
          {
            id: 'b',
            text: 'Bezig',
            action: (
              <Button look="primary" isPending>
                Opslaan
              </Button>
            ),
          },
          {
            id: 'k',
            text: 'Met een toets',
            action: (
              <Button size="small" icon={DoorOpen} keyHint="F9">
                Snel weg
              </Button>
            ),
          },
          {
            id: 'l',
            text: 'Een weg als knop',
            action: (
              <TextLink look="secondary" href="#/vandaag">
                Naar vandaag
              </TextLink>
            ),
          },
        ]}
      />
    </Section>
    <Section title="Woorden op een kleur">
      <Prose>
        <Tag>gewoon</Tag> <Tag tone="amber">binnenkort</Tag> <Tag tone="red">te laat</Tag>{' '}
        <Tag tone="green">nagezocht</Tag> <Tag tone="accent">nieuw</Tag> Wij werken met een{' '}
        <LawTerm meaning="De organisatie die beslist waarom en hoe gegevens worden gebruikt.">
          verwerkingsverantwoordelijke
        </LawTerm>{' '}
        en een <TextLink href="#/register">register</TextLink>.
      </Prose>
    </Section>
    <Section title="Mededelingen">
      <Stack>
        <Notice title="Waarom is dit er nog?">Vijf jaar na het laatste contact.</Notice>
        <Notice kind="info">Bewaartermijnen gelden per soort gegevens.</Notice>
        <Notice
          kind="warning"
          title="Er is nog geen reservekopie"
          action={<Button>Reservekopie maken</Button>}
        >
          <p>Zonder kopie bent u alles kwijt als deze computer stukgaat.</p>
        </Notice>
        <Notice kind="danger" title="De kluis past niet meer op de schijf">
          <p>Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.</p>
        </Notice>
        <Notice kind="proof" title="Nagezocht">
          0 treffers in 917 bladzijden.
        </Notice>
      </Stack>
    </Section>
    <Section title="Stappen en voortgang">
      <Stack>
        <Steps label="Stappen" steps={['Nakijken', 'Uitzonderen', 'Wissen', 'Bewijs']} current={2} />
        <Progress what="Bladzijden nakijken" done={412} total={917} onCancel={() => undefined} />
        <Progress what="Bestand openen" done={0} total={0} />
      </Stack>
    </Section>
    <Section title="Leeg en onderweg">
      <EmptyState action={<Button icon={Plus}>Eerste cliënt toevoegen</Button>}>
        Hier komen de mensen die u helpt.
      </EmptyState>
      <Loading />
    </Section>
    <Section title="Lange namen">
      <DefinitionList
        rows={[
          { label: 'Naam', value: longName },
          { label: 'E-mail', value: `${'a'.repeat(64)}@${'b'.repeat(60)}.example` },
          { label: 'الاسم', value: 'فاطمة الخطابي' },
        ]}
      />
      <Timeline
        label="Notities"
        moments={[
          {
            id: '1',
            when: '18 november 2026 · gesprek · N. Wijngaarde',
            children: 'Eerste regel\nTweede regel',
          },
          { id: '2', when: `1 mei 2026 · telefoon · ${longName}`, children: 'x'.repeat(300) },
        ]}
      />
    </Section>
  </Sheet>
);
