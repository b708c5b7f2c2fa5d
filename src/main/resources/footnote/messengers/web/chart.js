// Draws a timeline: one row an event, so that no label ever covers another, however close the days.

import { draw, make } from './dom.js';

const DAY = 86_400_000;
const ROW = 30;
const TALL_ROW = 46;
const AXIS = 26;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const STEPS = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day', count, days: count })),
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month', count, days: count * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(
    (count) => ({ unit: 'year', count, days: count * 365.25 })),
];

/** A picture of events that can be followed; choose(number) goes to the quote of an event. */
export function chart(events, choose) {
  const picture = draw('svg', { role: 'group', 'aria-label': 'Timeline' });
  const figure = make('figure', { class: 'chart' },
    make('figcaption', {}, `Timeline of ${events.length} events. Choose one to read its quote.`),
    picture);
  let width = 0;
  new ResizeObserver(() => {
    const now = Math.floor(figure.clientWidth);
    if (now > 0 && now !== width) {
      width = now;
      paint(picture, events, width, choose);
    }
  }).observe(figure);
  return figure;
}

function paint(picture, events, width, choose) {
  const focused = [...picture.querySelectorAll('a')].indexOf(document.activeElement);
  const scale = scaleOf(events, width);
  const bars = events.map((event) => barOf(event, scale, width));
  const row = bars.some((bar) => bar.side === 'above') ? TALL_ROW : ROW;
  const height = AXIS + events.length * row + 4;
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('width', width);
  picture.setAttribute('height', height);
  picture.replaceChildren(axis(scale, width, height),
    ...events.map((event, i) => eventRow(event, bars[i], { y: AXIS + i * row, row, width }, choose)));
  if (focused >= 0) {
    picture.querySelectorAll('a')[focused].focus();
  }
}

function scaleOf(events, width) {
  const days = events.flatMap((event) => [event.from, event.to]).filter((day) => day !== undefined);
  const first = Math.min(...days);
  const span = Math.max(Math.max(...days) - first, 6);
  const edge = 14;
  const x = (day) => edge + ((day - first) / span) * (width - 2 * edge);
  return { x, first, last: first + span, perDay: (width - 2 * edge) / span };
}

function axis(scale, width, height) {
  const step = STEPS.find((each) => each.days * scale.perDay >= 72) ?? STEPS[STEPS.length - 1];
  const line = (x) => draw('line', { class: 'tick', x1: x, x2: x, y1: AXIS - 6, y2: height });
  const label = (x, words) =>
    draw('text', { class: 'tick', x, y: 13, 'text-anchor': anchor(x, width) }, words);
  return draw('g', { 'aria-hidden': 'true' },
    ticks(step, scale).flatMap(({ day, words }) => [line(scale.x(day)), label(scale.x(day), words)]));
}

const anchor = (x, width) => (x < 30 ? 'start' : x > width - 30 ? 'end' : 'middle');

function ticks(step, scale) {
  const start = new Date(scale.first * DAY);
  const ticks = [];
  for (let i = 0; i < 100; i++) {
    const at = tick(step, start, i);
    const day = at.getTime() / DAY;
    if (day > scale.last) {
      break;
    }
    if (day >= scale.first) {
      ticks.push({ day, words: name(step, at) });
    }
  }
  return ticks;
}

function tick({ unit, count }, start, i) {
  const at = new Date(0);
  if (unit === 'year') {
    at.setUTCFullYear((Math.floor(start.getUTCFullYear() / count) + i) * count, 0, 1);
  } else if (unit === 'month') {
    const month = (Math.floor(start.getUTCMonth() / count) + i) * count;
    at.setUTCFullYear(start.getUTCFullYear(), month, 1);
  } else {
    at.setTime(start.getTime() + i * count * DAY);
  }
  return at;
}

function name({ unit }, at) {
  const year = at.getUTCFullYear();
  const month = MONTHS[at.getUTCMonth()];
  if (unit === 'year') {
    return year > 0 ? `${year}` : `${1 - year} BC`;
  }
  return unit === 'month' ? `${month} ${year}` : `${at.getUTCDate()} ${month}`;
}

/** Where an event's bar lies, how much room its label needs, and on which side of it that is. */
function barOf(event, scale, width) {
  const from = event.from === undefined ? 0 : scale.x(event.from);
  const to = event.to === undefined ? width : Math.min(scale.x(event.to + 1), width - 2);
  const needs = (event.label.length + 3) * 7.4 + 12;
  const side = to + needs < width ? 'right' : from - needs > 0 ? 'left'
    : to - from > needs ? 'upon' : 'above';
  return { from, to, needs, side };
}

/** A dot for a day, a bar for more, and an arrow where an end is open. */
function eventRow(event, { from, to, needs, side }, { y: top, row, width }, choose) {
  const y = top + row / 2 + (side === 'above' ? 11 : 0);
  const thick = side === 'upon' ? 20 : 10;
  const bar = to - from < 10
    ? draw('circle', { class: 'bar', cx: (from + to) / 2, cy: y, r: 5 })
    : draw('rect', {
      class: 'bar', x: from, y: y - thick / 2, width: to - from, height: thick, rx: thick / 2 });
  const open = [
    event.from === undefined && draw('path', { class: 'open', d: `M10 ${y - 4}L4 ${y}L10 ${y + 4}` }),
    event.to === undefined &&
      draw('path', { class: 'open', d: `M${width - 10} ${y - 4}L${width - 4} ${y}L${width - 10} ${y + 4}` }),
  ].filter(Boolean);
  return draw('a', {
    href: '#',
    'aria-label': `${event.label}: go to quote ${event.number}`,
    click: (press) => {
      press.preventDefault();
      choose(event.number);
    },
  }, draw('rect', { class: 'row', x: 1, y: top + 1, width: width - 2, height: row - 2, rx: 6 }),
  bar, ...open, label(event, { from, to, needs, side }, y, width));
}

function label(event, { from, to, needs, side }, y, width) {
  switch (side) {
    case 'right': return text(event, Math.max(to, from + 8) + 8, y, 'start', 'label');
    case 'left': return text(event, from - 8, y, 'end', 'label');
    case 'upon': return text(event, (from + to) / 2, y, 'middle', 'label upon');
    default: return text(event, Math.max(2, Math.min(from, width - needs)), y - 19, 'start', 'label');
  }
}

const text = ({ label: words, number }, x, y, anchoring, kind) =>
  draw('text', { class: kind, x, y: y + 4.5, 'text-anchor': anchoring },
    words, draw('tspan', { class: 'which', dx: 7 }, `${number}`));
