import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientInput } from '../../../core/contract/clients.ts';
import { ExplainedField } from '../../../core/contract/purposes.ts';
import { day } from '../../../core/kernel/day.ts';
import { PhaseId } from '../../../core/kernel/ids.ts';
import { expectExplained, fieldsToExplain, filledFields } from '../../../core/purposes/reasons.ts';
import { aClient } from '../../support/a-client.ts';
import { refusedBy } from '../../support/refused.ts';

const filling: Readonly<Record<ExplainedField, Partial<ClientInput>>> = {
  birth: { birthOn: day('1990-01-01') },
  address: { city: 'Diemen' },
  contact: { contactPoints: [{ kind: 'phone', value: '+31600000412', safety: 'safe', remark: '' }] },
  household: { household: [{ relation: 'child', ageBand: '0-11', livesIn: true }] },
  work: { workSituation: 'at-home' },
  phase: { phaseId: PhaseId.parse('help') },
  paper: { paper: 'kast 2' },
};
const someFields = fc.subarray([...ExplainedField.options]);
const withFields = (fields: readonly ExplainedField[]): ClientInput =>
  aClient(Object.assign({}, ...fields.map((field) => filling[field])) as Partial<ClientInput>);

describe('what goes beyond the minimum', () => {
  test('is not the name, the purpose, the ground or a day', () => {
    expect(filledFields(aClient({ initials: 'F.', alias: 'K.' }))).toEqual([]);
  });

  test.each(ExplainedField.options)('is the %s', (field) => {
    expect(filledFields(withFields([field]))).toEqual([field]);
  });

  test('white space fills nothing, and each part of an address and of the guidance counts', () => {
    expect(filledFields(aClient({ street: ' ', paper: ' ' }))).toEqual([]);
    for (const part of ['street', 'houseNo', 'postcode', 'city'] as const)
      expect(filledFields(aClient({ [part]: 'x' }))).toEqual(['address']);
    expect(filledFields(aClient({ lead: 'formal' }))).toEqual(['phase']);
  });

  test('asks for a reason exactly when it is filled now, was empty before, and nobody said why', () => {
    fc.assert(
      fc.property(someFields, someFields, someFields, (now, before, explained) => {
        const asked = fieldsToExplain(withFields(now), withFields(before), explained);
        const wanted = now.filter((field) => !before.includes(field) && !explained.includes(field));
        expect([...asked].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  test('is asked of a new file as of an empty one, and the first field is named', () => {
    expect(fieldsToExplain(withFields(['paper', 'birth']), null, [])).toEqual(['birth', 'paper']);
    expect(refusedBy(() => expectExplained(['birth', 'paper']))).toBe('field-reason-missing reasons.birth');
    expect(refusedBy(() => expectExplained([]))).toBeNull();
  });
});
