import { type Axes, distance } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import { type Drawing, MAX_POINTS, type Point, type ThingType } from '#lib/questions/kinds/sketch/drawing/drawing.ts';

/** What the pen holds: a place of the drawing that follows it. Points are named by their number, an arrow's ends by 0 and 1. */
export type Grip = { drawing: Drawing; held: number };

/** How near the pen must come to hold what is there, as a share of the axes. */
const REACH = 0.06;

/** What a pen set down here does to points or an arrow: it takes hold of what is near, or begins something new. */
export function grasp(type: Exclude<ThingType, 'curve'>, drawing: Drawing | undefined, place: Point, axes: Axes): Grip | null {
  const places = placesOf(drawing);
  const near = nearest(places, place, axes);
  if (near !== null && drawing !== undefined) return { drawing, held: near };
  if (type === 'vector') return { drawing: { type: 'vector', from: place, to: place }, held: 1 };
  if (places.length >= MAX_POINTS) return null;
  return { drawing: { type: 'points', points: [...places, place] }, held: places.length };
}

/** The places of a drawing that can be taken hold of. */
export function placesOf(drawing: Drawing | undefined): Point[] {
  if (drawing?.type === 'points') return drawing.points;
  return drawing?.type === 'vector' ? [drawing.from, drawing.to] : [];
}

/** A drawing with one of its places somewhere else. */
export function moved(drawing: Drawing, held: number, place: Point): Drawing {
  if (drawing.type === 'points') return { ...drawing, points: drawing.points.map((point, index) => (index === held ? place : point)) };
  if (drawing.type === 'vector') return held === 0 ? { ...drawing, from: place } : { ...drawing, to: place };
  return drawing;
}

function nearest(places: readonly Point[], place: Point, axes: Axes): number | null {
  const away = places.map((each) => distance(each, place, axes));
  const least = Math.min(...away, REACH);
  const index = away.indexOf(least);
  return index === -1 ? null : index;
}
