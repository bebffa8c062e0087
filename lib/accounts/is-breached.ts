import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let list: Set<string> | undefined;

/** What people write for a letter when a rule wants a digit or a sign. */
const disguises: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', '5': 's', $: 's', '7': 't' };

/**
 * Whether a password is among those that attackers try first, or one of those with the usual changes: capitals,
 * digits for letters, digits and signs around it, repeated, or two of them in a row. `password` is NFKC.
 */
export function isBreached(password: string): boolean {
  list ??= readList();
  const known = list;
  const lower = password.toLowerCase();
  const undisguised = [...lower].map((character) => disguises[character] ?? character).join('');
  return [lower, undisguised].some((form) => {
    const core = form.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    // Around only digits and signs, nothing is left; a few letters say nothing about the rest.
    return isKnown(form, known) || (core.length * 2 >= form.length && isKnown(core, known));
  });
}

function isKnown(form: string, known: Set<string>): boolean {
  if (known.has(form) || isRepetition(form, known)) return true;
  for (let cut = 3; cut <= form.length - 3; cut += 1) {
    if (known.has(form.slice(0, cut)) && known.has(form.slice(cut))) return true;
  }
  return false;
}

/** 'abcabcabc' is no harder than its unit: a unit that is short or known. */
function isRepetition(form: string, known: Set<string>): boolean {
  for (let size = 1; size <= form.length / 2; size += 1) {
    const unit = form.slice(0, size);
    if (unit.repeat(Math.ceil(form.length / size)).slice(0, form.length) === form && (size <= 4 || known.has(unit))) return true;
  }
  return false;
}

function readList(): Set<string> {
  // The bundler moves this module, not the list: it is found from the product's folder, where every process runs.
  const text = readFileSync(join(process.cwd(), 'lib/accounts/breached-passwords.txt'), 'utf8');
  return new Set(text.split('\n').filter(Boolean));
}
