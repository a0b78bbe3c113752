import { useState } from 'react';
import { day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, CheckboxGroup } from '../ui/checkbox.tsx';
import { Sheet } from '../ui/columns.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FieldSet, Form, FormActions } from '../ui/form.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PeriodField } from '../ui/period-field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { longName } from './people.ts';

const safeties = [
  { id: 'safe', text: 'Mag altijd' },
  { id: 'times', text: 'Alleen op bepaalde tijden', hint: 'Schrijf erbij wanneer.' },
  { id: 'never', text: 'Niet bellen', hint: 'Iemand anders kan opnemen.' },
] as const;

const errors = [
  { id: 'family', text: 'Vul een achternaam in, of zet alleen een alias.' },
  { id: 'opened', text: 'De dag ligt in de toekomst. Kies vandaag of een eerdere dag.' },
];

export const FieldParts = () => {
  const [openedOn, setOpenedOn] = useState<ReturnType<typeof day> | null>(day('2026-11-21'));
  const [closedOn, setClosedOn] = useState<ReturnType<typeof day> | null>(null);
  const [term, setTerm] = useState<ReturnType<typeof period> | null>(period('P5Y'));
  const [safety, setSafety] = useState<(typeof safeties)[number]['id'] | null>('times');
  const [ways, setWays] = useState<readonly (typeof safeties)[number]['id'][]>(['safe']);
  const [shown, setShown] = useState<typeof errors>([]);
  const errorOf = (id: string) => shown.find((error) => error.id === id)?.text;
  return (
    <Sheet>
      <PageHeader title="Velden" state="Elk veld leeg, gevuld, fout en uit." />
      <Form label="Velden" errors={shown} onSubmit={() => setShown(errors)}>
        <FieldSet title="Naam">
          <TextField
            id="family"
            label="Achternaam"
            hint="Zoals zij zelf wil dat u haar noemt."
            error={errorOf('family')}
          />
          <TextField label="Voorvoegsel" isOptional width="short" defaultValue="van der" />
          <TextField label="Lang" defaultValue={longName} />
          <TextField label="Uit" isDisabled defaultValue="Kan niet worden veranderd" width="medium" />
          <TextArea label="Notitie" hint="Kort en feitelijk." />
        </FieldSet>
        <FieldSet title="Dagen en termijnen">
          <DateField
            id="opened"
            label="Eerste contact"
            hint="Bijvoorbeeld 21-11-2026."
            value={openedOn}
            onChange={setOpenedOn}
            error={errorOf('opened')}
          />
          <DateField label="Gesloten op" isOptional value={closedOn} onChange={setClosedOn} />
          <DateField label="Kan niet meer" isDisabled value={openedOn} onChange={setOpenedOn} />
          <PeriodField label="Bewaartermijn" hint="Na het laatste contact." value={term} onChange={setTerm} />
          <PeriodField
            label="Bewaartermijn met een fout"
            error="Vul een heel getal in, zoals 5."
            value={null}
            onChange={setTerm}
          />
        </FieldSet>
        <FieldSet title="Keuzes">
          <RadioGroup label="Mag u bellen?" choices={safeties} value={safety} onChange={setSafety} />
          <RadioGroup
            label="Met een fout"
            error="Kies één antwoord."
            choices={safeties}
            value={null}
            onChange={setSafety}
          />
          <CheckboxGroup label="Hoe mag het wel?" choices={safeties} value={ways} onChange={setWays} />
          <Select label="Veiligheid" choices={safeties} value={safety} onChange={setSafety} />
          <Select
            label="Leeg"
            hint="Kies uit de lijst."
            error="Kies een antwoord uit de lijst."
            choices={safeties}
            value={null}
            onChange={setSafety}
          />
          <Checkbox hint="Ook als het adres later verandert.">Geheim adres</Checkbox>
          <Checkbox isDisabled defaultSelected>
            Kan niet uit
          </Checkbox>
          <Switch hint="Werkt meteen.">Donker scherm</Switch>
          <Switch defaultSelected>Reservekopie maken</Switch>
          <SearchField label="Zoek een cliënt" placeholder="Zoek op naam of telefoon" keyHint="Ctrl K" />
        </FieldSet>
        <FormActions>
          <Button type="submit" look="primary">
            Opslaan
          </Button>
          <Button look="quiet">Niet opslaan</Button>
        </FormActions>
      </Form>
    </Sheet>
  );
};
