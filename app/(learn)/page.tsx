import { getViewer } from '#app/viewer.ts';
import { listAttempts } from '#lib/attempts/attempt-head.ts';
import { listSubjects } from '#lib/progress/queries.ts';
import { Desk } from '../ui/home/desk.tsx';
import { Welcome } from '../ui/home/welcome.tsx';

export default async function HomePage() {
  const userId = (await getViewer())?.userId ?? null;
  const [subjects, attempts] = await Promise.all([listSubjects({ userId }), userId === null ? [] : listAttempts({ userId })]);
  return attempts.length > 0 ? <Desk attempts={attempts} subjects={subjects} /> : <Welcome subjects={subjects} />;
}
