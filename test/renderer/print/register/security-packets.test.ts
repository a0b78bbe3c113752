import { expect, test } from 'vitest';
import { securityPackets } from '../../../../renderer/print/register/security-packets.ts';
import { fileActivity, idOf } from '../../../support/register-samples.ts';

const secured = (letter: string, security: string) => ({
  ...fileActivity({ id: idOf(letter), security }),
  terms: [],
});

test('activities that are secured in the same way share a packet, whatever the blank lines', () => {
  const [a, b, c] = [
    secured('a', 'Slot\nSleutel'),
    secured('b', 'Kast'),
    secured('c', ' Slot \n\nSleutel\n'),
  ];
  expect(securityPackets([a, b, c])).toEqual([
    { letter: 'A', measures: ['Slot', 'Sleutel'], activities: [a, c] },
    { letter: 'B', measures: ['Kast'], activities: [b] },
  ]);
});

test('an activity without measures has no packet', () => {
  expect(securityPackets([secured('a', ''), secured('b', ' \n')])).toEqual([]);
});

test('after Z comes AA', () => {
  const many = Array.from({ length: 28 }, (_, index) => secured('a', `Maatregel ${index}`));
  expect(
    securityPackets(many)
      .map(({ letter }) => letter)
      .slice(-3),
  ).toEqual(['Z', 'AA', 'AB']);
});
