import { draw, property } from '/app/apl-draw.js';
import { bound } from '/app/apl-expression.js';
import { h } from '/app/dom.js';

/** @typedef {import('/app/apl-draw.js').Drawing} Drawing */
/** @typedef {import('/app/apl-draw.js').Viewport} Viewport */

/** Of several resources of one name the last whose condition holds counts. @param {any[]} all @param {Record<string, any>} scope */
const resourcesOf = (all, scope) =>
  Object.assign(
    {},
    ...all
      .filter(({ when }) => when === undefined || bound(when, scope))
      .map(({ colors, dimensions, numbers, strings }) => ({ ...colors, ...dimensions, ...numbers, ...strings })),
  );

/**
 * A page longer than the screen moves on by half of it as it is spoken, until somebody touches it.
 * @param {any[]} commands @param {HTMLElement} stage @param {Drawing} drawing
 */
const scrollAsSpoken = (commands, stage, drawing) => {
  const [{ repeatCount = 0, commands: [scroll] = /** @type {any[]} */ ([]) } = {}] = commands;
  const page = stage.querySelector('.apl-scrollview');
  if (scroll?.type !== 'Scroll' || !page || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  let left = repeatCount + 1;
  const timer = setInterval(
    () => {
      page.scrollBy({ top: page.clientHeight * scroll.distance, behavior: 'smooth' });
      if (--left === 0 || !stage.isConnected) clearInterval(timer);
    },
    Number(property(scroll.delay, drawing)) || 5000,
  );
  for (const event of ['pointerdown', 'wheel', 'keydown']) stage.addEventListener(event, () => clearInterval(timer));
};

/**
 * Draws an APL document as the device would: the components, properties, units and bindings that our own document uses, and
 * no more. What it can't draw it says instead of leaving it out.
 * @param {any} directive RenderDocument
 * @param {Viewport} viewport
 * @param {(which: number) => void} touch
 * @param {string} language
 */
export const drawScreen = ({ document, datasources }, viewport, touch, language) => {
  const [parameter] = document.mainTemplate.parameters ?? [];
  const scope = { viewport, ...(parameter ? { [parameter]: datasources } : {}) };
  const resources = resourcesOf(document.resources ?? [], scope);
  const drawing = { scope, viewport, resources, styles: document.styles ?? {}, touch };
  const stage = h('div', {
    class: `stage ${viewport.shape}`,
    lang: language,
    role: 'group',
    'aria-label': 'Screen of the device',
  });
  stage.style.width = `${viewport.width}px`;
  stage.style.height = `${viewport.height}px`;
  try {
    const items = [document.mainTemplate.items ?? document.mainTemplate.item].flat();
    stage.append(...items.flatMap((one) => draw(one, drawing)));
    scrollAsSpoken(document.onMount ?? [], stage, drawing);
  } catch (error) {
    stage.append(h('p', { text: `This document can't be drawn here: ${/** @type {Error} */ (error).message}` }));
  }
  const frame = h('div', { class: 'device' }, stage);
  // As wide as the column is; the height follows.
  const fit = () => {
    const scale = Math.min(1, frame.clientWidth / viewport.width);
    stage.style.transform = `scale(${scale})`;
    frame.style.height = `${viewport.height * scale + frame.offsetHeight - frame.clientHeight}px`;
  };
  new ResizeObserver(fit).observe(frame);
  return frame;
};
