import { describe, expect, it } from 'vitest';
import { codeOf, type Point } from './read-point.ts';

const square: Point = { terms: ['square|squaring|squared'] };
const update: Point = { terms: ['data|sample', 'update|updated|updating'] };
const cancel: Point = { terms: ['cancel|cancelling|cancelled'] };

describe('a denied predicate', () => {
  it.each([
    [square, 'We do not square the errors.'],
    [square, "We don't square the errors."],
    [square, 'The errors are not squared.'],
    [square, 'The errors are never squared.'],
    [square, 'The errors cannot be squared.'],
    [square, 'Squaring the errors is not necessary.'],
    [square, "Squaring isn't needed here."],
    [square, 'Squaring is unnecessary.'],
    [square, 'It is wrong to square the errors.'],
    [square, 'There is no need to square the errors.'],
    [square, 'The errors are added without squaring them.'],
    [square, 'The errors are added instead of squaring them.'],
    [square, 'The errors are added rather than squared.'],
    [square, 'It is not true that the errors are squared.'],
    [update, 'The model is not updated when new data arrives.'],
    [update, 'When new data arrives, the model is not updated.'],
    [update, 'It never updates the weights for each sample.'],
    [update, 'Each sample is read without updating the model.'],
    [update, 'It is not the case that the model is updated with each sample.'],
    [cancel, 'Positive and negative errors do not cancel.'],
    [cancel, 'Not because the errors cancel but for speed.'],
  ])('%j: %s', (point, answer) => {
    expect(codeOf(point, answer)).toBe('negated');
  });
});

describe('a denial that is about something else, or none at all', () => {
  it.each([
    [square, 'The errors are not only added but also squared.'],
    [square, 'The errors are not just subtracted, they are squared.'],
    [square, 'The errors are squared, not added.'],
    [square, 'The errors are squared because they cannot be negative then.'],
    [square, 'Squaring is used instead of taking absolute values.'],
    [square, 'Instead of adding them, we square the errors.'],
    [square, 'It does not subtract the errors but squares them.'],
    [square, 'No matter the sign, the error is squared.'],
    [update, 'The model is updated each time new data arrives, without starting over.'],
    [update, 'The model is not rebuilt from scratch but updated with each new sample.'],
    [update, 'It does not wait for all data and updates the model with each sample.'],
    [update, 'Unlike batch learning, it updates the model with each new sample.'],
    [cancel, 'Positive and negative errors would cancel, so the sum does not show the size of the error.'],
    [cancel, 'Without squaring, the errors cancel.'],
    [cancel, 'If the errors are not squared, they cancel.'],
    [cancel, 'So that positive and negative errors do not cancel.'],
    [cancel, 'We square so they do not cancel each other out.'],
    [cancel, 'Squaring prevents errors from cancelling.'],
    [cancel, 'To keep the errors from cancelling out.'],
  ])('%j: %s', (point, answer) => {
    expect(codeOf(point, answer)).toBe('said');
  });
});

describe('what must not be said', () => {
  const online: Point = { terms: ['arrives', 'update|updates|updated'], mustNot: ['all the data|whole data set'] };

  it('loses the point', () => {
    expect(codeOf(online, 'When data arrives, the model is updated with all the data.')).toBe('contradicted');
  });

  it.each([
    'When data arrives the model is updated, not retrained on all the data.',
    'The model is updated as data arrives, instead of using all the data.',
    'The model is updated as data arrives, rather than training on the whole data set.',
    'Unlike methods that need the whole data set, it updates the model as data arrives.',
  ])('may be denied or set beside: %s', (answer) => {
    expect(codeOf(online, answer)).toBe('said');
  });
});
