import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { partsOf, type QuestionPart } from '#lib/questions/parts.ts';
import { Question } from '#lib/questions/question.ts';

export const root = join(import.meta.dirname, '../../..');

type CodePart = Extract<QuestionPart, { kind: 'code' }>;
export type Exercise = { question: Question; part: CodePart };

const path = join(root, 'questions/dl-day1/output/out-code-softmax');
const file = (name: string) => readFileSync(join(path, name), 'utf8');

/** The softmax exercise of the bank, with some of its fields as an attack needs them. */
export function buildExercise(changes: object = {}): Exercise {
  const files = { 'listing.py': file('listing.py'), 'solution.py': file('solution.py') };
  const question = Question.parse({ ...parse(readFileSync(`${path}.yaml`, 'utf8')), files, ...changes });
  const [part] = partsOf(question);
  if (part?.kind !== 'code') throw new Error('softmax is asked for in code');
  return { question, part };
}

export const softmaxExercise = buildExercise();

/** Numbers that stand in hidden cases of the exercise only, in whatever way they are written. */
export const HIDDEN_INPUTS = /(?<![\d.])(1010|990|1001|800)(?!\d)/;

/** A right program. */
export const SOFTMAX = `
def softmax(u):
    e = np.exp(u - np.max(u, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
`;

/** A wrong one of the right shape, for attacks that work beside it. */
export const WRONG = `
def softmax(u):
    return np.zeros_like(u)
`;

/** Says what came of an attempt: the name of the exception, or what it got. */
export const HELD = `
import os, sys
def held(attempt, *args):
    try:
        return 'got ' + ascii(attempt(*args))[:300]
    except BaseException as error:
        return type(error).__name__
`;
