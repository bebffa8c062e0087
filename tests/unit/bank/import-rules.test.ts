import { describe, expect, test } from 'vitest';
import { decideImport } from '#lib/bank/import-rules.ts';

const known = { importedHash: 'old', conflictHash: null, currentHash: 'old', isCurrentFromFile: true };

describe('a file', () => {
  test('that nobody knows makes a question', () => expect(decideImport('new', null)).toBe('create'));
  test('that is as it was changes nothing, also when the head was edited', () => {
    expect(decideImport('old', known)).toBe('keep');
    expect(decideImport('old', { ...known, currentHash: 'edited' })).toBe('keep');
  });
  test('that changed becomes head when the head was not edited', () => expect(decideImport('new', known)).toBe('update'));
  test('that changed conflicts with an edited head', () =>
    expect(decideImport('new', { ...known, currentHash: 'edited' })).toBe('conflict'));
  test('that changed again while a conflict waits conflicts again', () => {
    expect(decideImport('newer', { ...known, importedHash: 'new', conflictHash: 'new', currentHash: 'new' })).toBe('conflict');
  });
  test('that became what the head is settles everything', () => {
    expect(decideImport('edited', { importedHash: 'new', conflictHash: 'new', currentHash: 'edited', isCurrentFromFile: false })).toBe(
      'adopt',
    );
  });
  test('that comes back after pruning is taken up again', () => {
    expect(decideImport('old', { ...known, importedHash: null })).toBe('adopt');
    expect(decideImport('new', { ...known, importedHash: null })).toBe('update');
  });
  test('with the id of a question written in the app conflicts with it', () => {
    expect(decideImport('new', { importedHash: null, conflictHash: null, currentHash: 'edited', isCurrentFromFile: false })).toBe(
      'conflict',
    );
  });
});
