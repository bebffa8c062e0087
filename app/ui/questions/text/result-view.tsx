import type { KindAnswers, KindViews } from '../kind-view.ts';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { RubricResult } from './rubric-result.tsx';

export const textResult: ResultKind<KindViews['text'], KindAnswers['text'], KindSolutions['text']> = {
  keyPoints: (solution) => solution.keyPoints.map(({ id, label }) => ({ id, label })),

  Result: function TextResult({ answer, grade, solution }) {
    return (
      <RubricResult
        given={answer?.text ?? ''}
        keyPoints={solution.keyPoints.map(({ id, label }) => ({ id, label, mark: markOf(grade, id) }))}
        modelAnswer={solution.modelAnswer}
      />
    );
  },
};
