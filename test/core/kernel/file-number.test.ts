import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNumber, idBeginning } from '../../../core/kernel/file-number.ts';
import { idFromBytes } from '../../../core/kernel/ids.ts';

const id = fc.uint8Array({ minLength: 20, maxLength: 20 }).map(idFromBytes);

it('a file number finds its file, however it is typed', () => {
  fc.assert(
    fc.property(id, (of) => {
      expect(fileNumber(of)).toMatch(/^[a-z2-7]{4} [a-z2-7]{4}$/);
      for (const typed of [
        fileNumber(of),
        fileNumber(of).toUpperCase(),
        ` ${fileNumber(of).replace(' ', '-')} `,
      ])
        expect(of.startsWith(idBeginning(typed))).toBe(true);
      expect(idBeginning(of)).toBe(of);
    }),
  );
});
