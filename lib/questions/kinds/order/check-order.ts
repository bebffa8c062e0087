import type { ContentProblem } from '../../kind.ts';
import { findShapeProblem } from '../../python-shape.ts';
import { INDENT, MAX_LEVEL } from './levels.ts';
import { hasLevels, linesOf, type OrderContent, wordsOf } from './order-content.ts';
import { allOrders, follows, rightOrders } from './right-orders.ts';

/** So many right orders are read as programs; more are not counted. */
const MAX_ORDERS = 500;
const TELLING_ID = /^(?:line|step|row|no|l|s)?-?\d+$|distract|wrong|extra|unused/;

/** Ids, orders that are possible, and in a listing every right order is a program by its shape. */
export function checkOrder(content: OrderContent): ContentProblem[] {
  const { listing, steps } = content;
  if ((listing === undefined) === (steps === undefined)) return [{ path: ['listing'], message: 'give either a `listing` or `steps`' }];
  const ofLines = [...checkLines(content), ...checkAfter(content)];
  return [...(ofLines.length > 0 ? ofLines : checkOrders(content)), ...checkDistractors(content), ...checkWhy(content)];
}

function checkLines(content: OrderContent): ContentProblem[] {
  const field = content.listing === undefined ? 'steps' : 'listing';
  const lines = linesOf(content);
  const ids = lines.map(({ id }) => id);
  return [
    ...(lines.length < 3 || lines.length > 15
      ? [{ path: [field], message: `3 to 15 lines can be put in order, found ${lines.length}` }]
      : []),
    ...lines.flatMap(({ id, level, code }, index): ContentProblem[] => [
      ...(ids.indexOf(id) === index ? [] : [{ path: [field], message: `"${id}" is used twice` }]),
      ...(TELLING_ID.test(id) ? [{ path: [field], message: `the id "${id}" reaches the browser and gives the order away` }] : []),
      ...(code?.trim() === '' ? [{ path: [field], message: 'an empty line cannot be put in order' }] : []),
      ...(Number.isInteger(level) && level <= MAX_LEVEL
        ? []
        : [{ path: [field], message: `"${id}" is not indented by a multiple of ${INDENT} spaces, up to ${MAX_LEVEL} times` }]),
    ]),
  ];
}

function checkAfter(content: OrderContent): ContentProblem[] {
  const ids = linesOf(content).map(({ id }) => id);
  const named = (content.after ?? []).flatMap(({ line, after }, index): ContentProblem[] => {
    const path = ['after', index];
    if (!ids.includes(line)) return [{ path, message: `"${line}" is no line` }];
    if (content.after?.findIndex((other) => other.line === line) !== index) return [{ path, message: `"${line}" is named twice` }];
    return after
      .filter((other) => !ids.slice(0, ids.indexOf(line)).includes(other))
      .map((other) => ({ path, message: `"${other}" is no line above "${line}": a right order is listed` }));
  });
  const whole = (content.alternatives ?? []).flatMap((order, index): ContentProblem[] =>
    order.toSorted().join() === ids.toSorted().join() ? [] : [{ path: ['alternatives', index], message: 'names every line once' }],
  );
  return [...named, ...whole];
}

function checkOrders(content: OrderContent): ContentProblem[] {
  const [main = new Map(), ...others] = rightOrders(content);
  const repeated = (content.alternatives ?? []).flatMap((order, index): ContentProblem[] =>
    [main, ...others.slice(0, index)].some((before) => follows(order, before))
      ? [{ path: ['alternatives', index], message: 'is right already' }]
      : [],
  );
  if (content.listing === undefined) return repeated;
  const lines = new Map(linesOf(content).map((line) => [line.id, line]));
  for (const order of [main, ...others].flatMap((before) => allOrders(before, MAX_ORDERS))) {
    const program = order.flatMap((id) => {
      const line = lines.get(id);
      return line ? ' '.repeat(line.level * INDENT) + wordsOf(line) : [];
    });
    const problem = findShapeProblem(program);
    if (problem !== null)
      return [...repeated, { path: ['listing'], message: `in the order ${order.join(', ')}, which counts as right, ${problem}` }];
  }
  return repeated;
}

function checkDistractors(content: OrderContent): ContentProblem[] {
  const lines = linesOf(content);
  return content.distractors.flatMap((distractor, index): ContentProblem[] => {
    const path = ['distractors', index];
    const isCode = content.listing !== undefined;
    return [
      ...((distractor.code !== undefined) === isCode && (distractor.text !== undefined) === !isCode
        ? []
        : [{ path, message: `give ${isCode ? '`code`' : '`text`'}, as the lines have` }]),
      ...([...lines, ...content.distractors.slice(0, index)].some(({ id }) => id === distractor.id)
        ? [{ path, message: `"${distractor.id}" is used twice` }]
        : []),
      ...(TELLING_ID.test(distractor.id) ? [{ path, message: `the id "${distractor.id}" reaches the browser and gives it away` }] : []),
      ...(lines.some((line) => wordsOf(line) === wordsOf(distractor)) ? [{ path, message: 'is the same as a line that belongs' }] : []),
      ...(hasLevels(content) && /^\s/.test(distractor.code ?? '')
        ? [{ path, message: 'learners indent it: write it without spaces before it' }]
        : []),
    ];
  });
}

function checkWhy(content: OrderContent): ContentProblem[] {
  const ids = linesOf(content).map(({ id }) => id);
  return (content.why ?? []).flatMap(({ line }, index) =>
    ids.includes(line) ? [] : [{ path: ['why', index], message: `"${line}" is no line` }],
  );
}
