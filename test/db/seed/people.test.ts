import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClient } from '../../../core/clients/check-client.ts';
import { ClientInput } from '../../../core/contract/clients.ts';
import { day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { findBsn } from '../../../core/kernel/bsn.ts';
import { checkNote } from '../../../core/notes/check-note.ts';
import { somePerson } from '../../../db/seed/people.ts';

const today = day('2026-11-21');
const people = (count: number, seed = 1) =>
  Array.from({ length: count }, (_, at) => somePerson({ seed, number: at + 1, today, notes: 3 }));

test('the same seed and number give the same person, another seed another one', () => {
  expect(people(50)).toEqual(people(50));
  expect(people(50, 2)).not.toEqual(people(50));
});

test('every person could have been typed in by hand', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 99_999_999 }), (seed, number) => {
      const { client, closedOn, notes, answers } = somePerson({ seed, number, today, notes: 3 });
      expect(ClientInput.parse(client)).toEqual(client);
      expect(checkClient(client, closedOn, today)).toEqual(client);
      expect(closedOn === null || closedOn <= today).toBe(true);
      for (const note of notes) {
        checkNote(note, today);
        expect(findBsn(note.text)).toEqual([]);
      }
      for (const { on } of [...notes, ...answers])
        expect(on >= client.openedOn && on <= client.lastContactOn).toBe(true);
    }),
  );
});

test('one in ten is due under a term of five years on that day', () => {
  const due = people(5_000).filter(
    ({ client }) => addPeriod(client.lastContactOn, period('P5Y')) <= today,
  ).length;
  expect(due).toBeGreaterThan(400);
  expect(due).toBeLessThan(600);
});

test('names are of several origins, some frequent and most rare', () => {
  const names = people(5_000).map(({ client }) => client.familyName);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(700);
  expect(counts.get('Jansen')).toBeGreaterThan(100);
  for (const name of ['Yılmaz', 'Bouzid', 'Ramdin']) expect(counts.get(name)).toBeGreaterThan(30);
});

test('nobody can be reached: telephone numbers count up from 06-00000001 and mail goes to .example', () => {
  const points = people(300).flatMap(({ client }) => client.contactPoints);
  expect(points.length).toBeGreaterThan(300);
  for (const { kind, value } of points)
    expect(value).toMatch(kind === 'phone' ? /^\+3160{5}\d{3}$/ : /@post\.example$/);
});
