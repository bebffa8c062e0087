'use client';

import dynamic from 'next/dynamic';
import { useContext } from 'react';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { PartAddressContext } from '../part-address.ts';
import { NotLoaded } from './not-loaded.tsx';
import { answeredProgram, linesOf } from './program.ts';
import { ProgramListing } from './program-listing.tsx';

/** Loaded where a program is asked for: other questions do without its script. */
const CodeExercise = dynamic(() =>
  import('./code-exercise.tsx').then(
    (module) => module.CodeExercise,
    () => NotLoaded,
  ),
);

export const codeInput: InputKind<KindViews['code'], KindAnswers['code']> = {
  isAnswered: (answer) => Object.values(answer.regions).some((region) => region.trim() !== ''),

  Input: function CodeInput(props) {
    const address = useContext(PartAddressContext);
    const { view, answer, name, labelledBy } = props;
    // Another question is another program, with an undo history and runs of its own.
    if (address) return <CodeExercise key={name} {...props} address={address} />;
    return (
      <fieldset aria-labelledby={labelledBy} className="min-w-0">
        <ProgramListing name={name} lines={linesOf(answeredProgram(view.segments, answer))} failing={[]} />
      </fieldset>
    );
  },
};
