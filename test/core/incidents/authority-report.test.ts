import { expect, test } from 'vitest';
import type { IncidentFacts } from '../../../core/contract/incidents.ts';
import { writeAuthorityReport } from '../../../core/incidents/authority-report.ts';
import { startIncident } from '../../../core/incidents/start.ts';
import { day } from '../../../core/kernel/day.ts';
import { aLeak, breachFacts } from '../../support/an-incident.ts';
import { anOrganisation } from '../../support/open-vault.ts';

const frame = {
  lang: 'nl',
  today: day('2026-11-21'),
  by: 'Fatma Bakker',
  sender: anOrganisation,
  number: 1,
  deadlineAt: '2026-11-23T08:30:00.000Z',
} as const;

/** What the report says behind a label. */
const said = (label: string, facts: Partial<IncidentFacts>): readonly string[] =>
  writeAuthorityReport({ ...startIncident(aLeak, aLeak.discoveredAt), facts: breachFacts(facts) }, frame)
    .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .filter((text) => text.startsWith(label))
    .map((text) => text.slice(label.length + 2));

test.each([
  [['name-contact'], '', 'naam en contactgegevens'],
  [['name-contact', 'other'], 'pasfoto’s', 'naam en contactgegevens, andere gegevens, pasfoto’s'],
  [[], 'pasfoto’s', 'pasfoto’s'],
  [[], '', 'nog niet bekend'],
] as const)(
  'the data that leaked, %j with %j beside them, are named or not known yet',
  (data, otherData, text) => {
    expect(said('Soorten gegevens', { data: [...data], otherData })).toEqual([text]);
  },
);
