import { nnMisconceptions } from '../../nn/misconceptions/registry.ts';
import type { FieldPath } from '../../questions/format/field-path.ts';
import type { BankFiles, BankProblem } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf, sectionsOf, walk } from '../walk-content.ts';

/** Ids that are not unique, and references to what is not there. */
export function checkReferences(bank: BankFiles): BankProblem[] {
  return [...checkUniqueIds(bank), ...checkTests(bank), ...checkMisconceptionIds(bank)];
}

function checkUniqueIds(bank: BankFiles): BankProblem[] {
  const problems: BankProblem[] = [];
  const questions = new Map<string, string>();
  for (const file of questionsOf(bank)) {
    const question = file.parsed.value;
    const other = questions.get(question.id);
    if (other === undefined) questions.set(question.id, file.path);
    else problems.push(problemAt(file, ['id'], `the id "${question.id}" is used in ${other} too`, 'structure'));
    if (question.kind === 'group') {
      for (const index of repeated(question.parts))
        problems.push(problemAt(file, ['parts', index, 'id'], 'the part id is used twice', 'structure'));
    }
  }
  const misconceptions = new Map<string, string>();
  for (const { misconceptions: file } of sectionsOf(bank)) {
    for (const [index, { id }] of (file?.parsed.value ?? []).entries()) {
      const other = misconceptions.get(id);
      if (file !== null && other !== undefined)
        problems.push(problemAt(file, [index, 'id'], `the id "${id}" is used in ${other} too`, 'structure'));
      misconceptions.set(id, file?.path ?? '');
    }
  }
  return problems;
}

function checkTests(bank: BankFiles): BankProblem[] {
  const problems: BankProblem[] = [];
  for (const { file, questions } of sectionsOf(bank)) {
    const { tests } = file.parsed.value;
    const report = (field: FieldPath, message: string) => problems.push(problemAt(file, field, message, 'structure'));
    for (const index of repeated(tests)) report(['tests', index, 'id'], 'the test id is used twice');
    for (const [index, test] of tests.entries()) {
      for (const [position, id] of test.questions.entries()) {
        const field = ['tests', index, 'questions', position];
        const question = questions.find((each) => each.parsed.value.id === id)?.parsed.value;
        if (question === undefined) report(field, `there is no question "${id}" in this section`);
        else if (question.status !== 'published') report(field, `the question "${id}" is not published`);
        if (test.questions.indexOf(id) !== position) report(field, `the question "${id}" is asked twice`);
      }
    }
  }
  return problems;
}

function checkMisconceptionIds(bank: BankFiles): BankProblem[] {
  const ofSections = sectionsOf(bank).flatMap((section) => (section.misconceptions?.parsed.value ?? []).map(({ id }) => id));
  const known = new Set([...ofSections, ...nnMisconceptions.map(({ id }) => id)]);
  return questionsOf(bank).flatMap((file) =>
    [...walk(file.parsed.value)]
      .filter(({ path, value }) => path.at(-1) === 'misconception' && typeof value === 'string' && !known.has(value))
      .map(({ path, value }) =>
        problemAt(file, path, `there is no misconception "${value}" in any misconceptions.yaml or lib/nn/misconceptions`, 'structure'),
      ),
  );
}

/** Indexes of the items whose id an earlier item has. */
function repeated(items: readonly { id: string }[]): number[] {
  return [...items.keys()].filter((index) => items.findIndex((item) => item.id === items[index]?.id) !== index);
}
