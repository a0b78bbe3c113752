import { describe, expect, test } from 'vitest';
import { codeFiles, projectFiles } from '../support/source-files.ts';

/** Names that tools and licences prescribe. */
const prescribed = /^(README|CHANGELOG|LICENSE|NOTICE|ARCHITECTURE|ROLES|SECURITY|CONTRIBUTING)(\.\w+)?$/;
const parts = (path: string): readonly string[] => path.split('/');

describe('the names of files', () => {
  test('are looked at over the whole project', () => {
    expect(codeFiles.length).toBeGreaterThan(150);
  });

  test('are kebab-case', () => {
    const wrong = projectFiles.filter((path) =>
      parts(path).some(
        (part) => !prescribed.test(part) && !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('say what is inside', () => {
    const empty = /(^|[-.])(utils?|helpers?|managers?|services?|misc|common|stuff)([-.]|$)/;
    const wrong = projectFiles.filter((path) => parts(path).some((part) => empty.test(part)));
    expect(wrong, 'name the file after what it gives').toEqual([]);
  });
});
