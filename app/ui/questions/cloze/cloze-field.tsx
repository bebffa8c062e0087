'use client';

import { useTranslations } from 'next-intl';
import type { Version } from '#lib/questions/kinds/cloze/cloze-content.ts';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import { useOwnAnswer } from '../use-own-answer.ts';
import { BlankField } from './blank-field.tsx';
import { ClozeSheet } from './cloze-sheet.tsx';
import { PoolList } from './pool-list.tsx';
import { useFramework } from './use-framework.ts';
import type { BodyView } from './value-html.ts';
import { VersionChoice } from './version-choice.tsx';

type Props = InputProps<KindViews['cloze'], KindAnswers['cloze']>;

/** The sheet with its blanks, which fill as the fields below are answered. */
export function ClozeField({ view, answer, onChange, isLocked, name, labelledBy }: Props) {
  const t = useTranslations('kinds.cloze');
  const letters = t('letters');
  const [own, give] = useOwnAnswer(answer, onChange);
  const [framework, remember] = useFramework();
  const body = versionOf(view, own?.version ?? framework);
  if (!body) return null;
  const given = own?.blanks[body.version] ?? {};
  const prefix = `${name}-${body.version}-`;
  const labelOf = (id: string) =>
    `${t('blank')}${t('letter', { letter: letters[body.blanks.findIndex((blank) => blank.id === id)] ?? '' })}`;

  function choose(version: Version) {
    remember(version);
    give({ kind: 'cloze', schema: 1, blanks: own?.blanks ?? {}, version });
  }

  function fill(target: BodyView, id: string, value: string) {
    const { [id]: _, ...others } = given;
    // A choice that may be used once moves from the blank that has it.
    const free = Object.fromEntries(Object.entries(others).filter(([other, held]) => held !== value || !shareOnce(target, id, other)));
    const blanks = value === '' ? free : { ...free, [id]: value };
    give({ kind: 'cloze', schema: 1, version: target.version, blanks: { ...own?.blanks, [target.version]: blanks } });
  }

  const takenBy = (id: string) =>
    new Map(Object.entries(given).flatMap(([other, held]) => (shareOnce(body, id, other) ? [[held, labelOf(other)] as const] : [])));

  return (
    <fieldset aria-labelledby={labelledBy} className="grid min-w-0 grid-cols-1 gap-5">
      {view.versions.length > 1 && (
        <VersionChoice
          versions={view.versions.map(({ version }) => version)}
          chosen={body.version}
          name={name}
          isLocked={isLocked}
          onChoose={choose}
        />
      )}
      <ClozeSheet body={body} given={given} targetOf={(id) => `${prefix}${id}`} />
      {body.pools.map((pool) => (
        <PoolList key={pool.id} pool={pool} idPrefix={prefix} />
      ))}
      <div className={body.blanks.every(({ by }) => by === 'typing') ? 'grid grid-cols-1 gap-5 sm:grid-cols-2' : 'grid grid-cols-1 gap-5'}>
        {body.blanks.map((blank) => (
          <BlankField
            key={`${body.version}-${blank.id}`}
            blank={blank}
            body={body}
            label={labelOf(blank.id)}
            id={`${prefix}${blank.id}`}
            value={given[blank.id] ?? ''}
            takenBy={takenBy(blank.id)}
            isLocked={isLocked}
            onGive={(value) => fill(body, blank.id, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The version asked for; the first where there is none or the question has no such version. */
export function versionOf(view: KindViews['cloze'], version: string | null): BodyView | undefined {
  return view.versions.find((each) => each.version === version) ?? view.versions[0];
}

/** Whether two blanks share a pool whose choices may be used once. */
function shareOnce({ blanks, pools }: BodyView, a: string, b: string): boolean {
  const poolOf = (id: string) => {
    const blank = blanks.find((each) => each.id === id);
    return blank?.by === 'pool' ? blank.pool : null;
  };
  const pool = poolOf(a);
  return a !== b && pool !== null && pool === poolOf(b) && pools.find(({ id }) => id === pool)?.reuse === false;
}
