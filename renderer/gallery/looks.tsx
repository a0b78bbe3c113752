import { Printer } from 'lucide-react';
import { useState } from 'react';
import { ActionBar } from '../ui/action-bar.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Columns, Sheet } from '../ui/columns.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader, Section } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { SentenceList } from '../ui/sentence-list.tsx';
import { Figure, Prose, Stack } from '../ui/stack.tsx';
import { Steps } from '../ui/steps.tsx';
import { Cell, Table } from '../ui/table.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Tag } from '../ui/tag.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { TwoLines, WindowedList } from '../ui/windowed-list.tsx';
import { dueRows, people, proofRows } from './people.ts';

const course = ['Nakijken', 'Uitzonderen', 'Meetekenen', 'Wissen', 'Bewijs'];

export const TodayLook = () => (
  <Sheet>
    <PageHeader title="Goedemiddag, Fatma" state="Zaterdag 21 november 2026" />
    <Section title="Dit vraagt vandaag iets van u">
      <SentenceList
        sentences={[
          {
            id: 'purge',
            text: (
              <>
                Zeven dossiers zijn over hun bewaartermijn. <Tag tone="red">2 te laat</Tag>
              </>
            ),
            line: 'De opschoonavond duurt ongeveer vijf minuten. Chantal de Vries moet meetekenen.',
            action: <Button look="primary">Opschoonavond beginnen</Button>,
          },
          {
            id: 'request',
            text: 'Ayşe Öztürk vroeg op 2 november om haar gegevens in te zien.',
            line: 'Antwoord uiterlijk woensdag 2 december 2026, over 11 dagen.',
            action: <Button>Verzoek openen</Button>,
          },
        ]}
      />
    </Section>
    <Section title="Deze maand">
      <SentenceList
        sentences={[
          {
            id: 'register',
            text: 'Het register is veranderd sinds versie 6.',
            line: 'Eén bewaartermijn en één ontvanger.',
            action: <Button>Versie 7 bekijken</Button>,
          },
        ]}
      />
    </Section>
  </Sheet>
);

export const ClientLook = () => {
  const [chosen, setChosen] = useState('c3');
  const [tab, setTab] = useState('overview');
  return (
    <Columns
      title="Cliënten"
      count={142}
      tools={<SearchField label="Zoek een cliënt" placeholder="Zoek op naam of telefoon" keyHint="Ctrl K" />}
      list={
        <WindowedList
          label="Cliënten"
          total={people.length}
          rowAt={(index) => people[index]}
          selectedId={chosen}
          onSelect={({ id }) => setChosen(id)}
          renderRow={({ name, line }) => <TwoLines title={name} line={line} />}
        />
      }
      isSheetOpen
      backHref="#/clienten"
      backLabel="Naar de lijst"
    >
      <Sheet>
        <PageHeader
          title="Fatiha El Khattabi"
          state="Loopt sinds 3 oktober 2022 · bewustwording en motiveren · Fatma Bakker en Nora Wijngaarde kunnen dit dossier lezen"
          actions={
            <>
              <Button icon={Printer}>Afdrukken</Button>
              <Button look="primary">Notitie schrijven</Button>
            </>
          }
        />
        <Tabs
          label="Dossier"
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'overview',
              title: 'Overzicht',
              content: (
                <Stack gap="loose">
                  <DefinitionList
                    rows={[
                      {
                        label: 'Bellen',
                        value: (
                          <>
                            06 0000 0412 <Tag tone="amber">alleen na 14.00 uur, geen voicemail</Tag>
                          </>
                        ),
                      },
                      { label: 'Adres', value: 'Geheim adres. Stuur geen post.' },
                      { label: 'Thuis', value: 'Moeder, twee kinderen (12–15 en jonger dan 12)' },
                      {
                        label: 'Toestemming',
                        value:
                          'Registratie ja, 3 oktober 2022 · Delen met Blijf Groep ja, 9 maart 2026 · Foto’s nee',
                      },
                    ]}
                  />
                  <Section title="Laatste notitie">
                    <Timeline
                      label="Laatste notitie"
                      moments={[
                        {
                          id: 'n1',
                          when: '18 november 2026 · gesprek · N. Wijngaarde',
                          children:
                            'F. wil met N. mee naar de open ochtend van BG. Afspraak 26-11. Belt zelf als het thuis niet kan.',
                        },
                      ]}
                    />
                  </Section>
                  <Notice title="Waarom is dit er nog, en tot wanneer?">
                    <DefinitionList
                      rows={[
                        {
                          label: 'Dossier',
                          value: (
                            <>
                              Tot 18 november 2031: vijf jaar na het laatste contact.{' '}
                              <TextLink href="#/bewaren">Regel en bron</TextLink>
                            </>
                          ),
                        },
                        {
                          label: 'Toestemmingen',
                          value: 'Vijf jaar nadat ze zijn ingetrokken of vervallen.',
                        },
                      ]}
                    />
                  </Notice>
                </Stack>
              ),
            },
            { id: 'notes', title: 'Notities', count: 14, content: null },
            { id: 'consents', title: 'Toestemming', content: null },
            { id: 'sharing', title: 'Delen', content: null },
            { id: 'retention', title: 'Bewaren', content: null },
          ]}
        />
      </Sheet>
    </Columns>
  );
};

export const PurgeLook = () => (
  <Sheet
    foot={
      <ActionBar note="Er is nog niets gewist.">
        <Button look="primary">Verder: zes dossiers laten meetekenen</Button>
        <Button look="quiet">Papierlijst afdrukken</Button>
      </ActionBar>
    }
  >
    <Stack>
      <PageHeader title="Opschoonavond november 2026" />
      <Steps label="Stappen van de opschoonavond" steps={course} current={1} />
    </Stack>
    <Prose>
      Zeven dossiers mogen niet langer blijven. Haal een vinkje weg als er een goede reden is om te wachten;
      die reden komt in het register.
    </Prose>
    <Table
      caption="Wat mag weg"
      rows={dueRows}
      rowKey={({ who }) => who}
      rowHeader="who"
      columns={[
        {
          id: 'tick',
          title: 'Wissen',
          kind: 'tick',
          cell: ({ who, later }) => <Checkbox aria-label={who} defaultSelected={!later} />,
        },
        { id: 'who', title: 'Wie of wat', cell: ({ who }) => who },
        {
          id: 'why',
          title: 'Waarom nu',
          cell: ({ why, later }) => <Cell line={later}>{why}</Cell>,
        },
        { id: 'rule', title: 'Regel', kind: 'soft', cell: ({ rule }) => rule },
        { id: 'paper', title: 'Papier', kind: 'soft', cell: ({ paper }) => paper },
      ]}
    />
  </Sheet>
);

export const ProofLook = () => (
  <Sheet
    foot={
      <ActionBar note="De verklaring noemt aantallen en regels, geen namen.">
        <Button look="primary" icon={Printer}>
          Verklaring afdrukken
        </Button>
      </ActionBar>
    }
  >
    <PageHeader
      title="Gewist en nagezocht"
      state="Opschoonavond november 2026 · 21 november 2026, 15.42 uur · Fatma Bakker en Chantal de Vries"
    />
    <Stack gap="tight">
      <Figure figure="0 treffers" tone="green">
        in 917 bladzijden van het bestand, na zoeken op 43 gegevens.
      </Figure>
      <Prose soft>
        Vertrouwd heeft het eigen bestand ontsleuteld, bladzijde voor bladzijde, ook de lege plekken en de
        zoekindex. Vijf gegevens zijn niet gezocht, omdat iemand anders ze ook heeft, zoals een achternaam.
      </Prose>
    </Stack>
    <Table
      caption="Wat is gewist"
      rows={proofRows}
      rowKey={({ rule }) => rule}
      rowHeader="rule"
      columns={[
        { id: 'rule', title: 'Regel', cell: ({ rule }) => rule },
        { id: 'gone', title: 'Gewist', kind: 'number', cell: ({ gone }) => gone },
        { id: 'notes', title: 'Notities', kind: 'number', cell: ({ notes }) => notes },
        { id: 'stays', title: 'Blijft, en waarom', kind: 'soft', cell: ({ stays }) => stays },
      ]}
    />
    <Section title="Nog te doen buiten deze computer">
      <Stack gap="tight">
        <Checkbox defaultSelected>Map A3: twee dossiers door de papierversnipperaar</Checkbox>
        <Checkbox>Map V1: één dossier</Checkbox>
        <Checkbox>
          Twee reservekopieën bevatten deze mensen nog, tot 20 december 2026. Een terugzetting wist hen
          opnieuw.
        </Checkbox>
      </Stack>
    </Section>
  </Sheet>
);
