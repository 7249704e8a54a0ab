import { bound } from '/app/apl-expression.js';
import { h } from '/app/dom.js';

/** @typedef {{ width: number, height: number, shape: string, mode: string }} Viewport */
/** @typedef {{ scope: Record<string, any>, viewport: Viewport, resources: Record<string, any>, styles: Record<string, any>, touch: (which: number) => void }} Drawing */

/** What a text's markup stands for. @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>' };

/** @param {string} text */
const linesOf = (text) =>
  text.split(/<br\s*\/?>/).map((line) => line.replace(/&(amp|lt|gt);/g, (_, name) => ENTITIES[name] ?? ''));

/** @param {any} given @param {Drawing} drawing @returns {any} */
const property = (given, { scope, resources }) => {
  const value = bound(given, scope);
  return typeof value === 'string' && value.startsWith('@') ? resources[value.slice(1)] : value;
};

/** A dimension in CSS. @param {any} given @param {Drawing} drawing */
const size = (given, drawing) => {
  const value = property(given, drawing);
  if (typeof value === 'number') return `${value}px`;
  const [, amount, unit] = /^(-?[\d.]+)(vh|vw|dp|px|%)$/.exec(value ?? '') ?? [];
  if (amount === undefined) return value ?? '';
  if (unit === '%') return value;
  const { width, height } = drawing.viewport;
  const whole = unit === 'vh' ? height / 100 : unit === 'vw' ? width / 100 : 1;
  return `${Number(amount) * whole}px`;
};

/** Properties of a component, its style's below its own. @param {any} item @param {Drawing} drawing */
const propertiesOf = (item, drawing) => {
  const values = drawing.styles[item.style]?.values ?? [];
  const styled = values.filter((/** @type {any} */ { when }) => when === undefined || bound(when, drawing.scope));
  return Object.assign({}, ...styled, item);
};

/** @type {[string, string][]} */
const DIMENSIONS = [
  ['width', 'width'],
  ['height', 'height'],
  ['paddingLeft', 'padding-left'],
  ['paddingRight', 'padding-right'],
  ['paddingTop', 'padding-top'],
  ['paddingBottom', 'padding-bottom'],
  ['borderRadius', 'border-radius'],
  ['fontSize', 'font-size'],
];

/** @type {[string, string][]} */
const PLAIN = [
  ['backgroundColor', 'background-color'],
  ['color', 'color'],
  ['fontWeight', 'font-weight'],
  ['lineHeight', 'line-height'],
  ['grow', 'flex-grow'],
  ['shrink', 'flex-shrink'],
];

/** @param {any} item @param {Drawing} drawing @returns {HTMLElement[]} */
const draw = (item, drawing) => {
  if (item.when !== undefined && !bound(item.when, drawing.scope)) return [];
  const own = propertiesOf(item, drawing);
  const element = elementFor(own, drawing);
  element.classList.add(`apl-${String(item.type).toLowerCase()}`);
  for (const [name, css] of DIMENSIONS)
    if (own[name] !== undefined) element.style.setProperty(css, size(own[name], drawing));
  for (const [name, css] of PLAIN)
    if (own[name] !== undefined) element.style.setProperty(css, String(property(own[name], drawing)));
  if (own.direction) element.style.flexDirection = own.direction;
  if (own.alignItems) element.style.alignItems = own.alignItems;
  if (own.spacing) element.style.marginTop = size(own.spacing, drawing);
  return [element];
};

/** @param {any} own @param {Drawing} drawing */
const elementFor = (own, drawing) => {
  if (own.type === 'Text') {
    const lines = linesOf(String(bound(own.text, drawing.scope) ?? ''));
    return h('div', {}, ...lines.flatMap((line, at) => (at > 0 ? [h('br'), line] : [line])));
  }
  const children = childrenOf(own, drawing);
  if (own.type !== 'TouchWrapper') return h('div', own.type === 'ScrollView' ? { tabindex: 0 } : {}, ...children);
  const [press] = own.onPress ?? [];
  const [, which] = (press?.arguments ?? []).map((/** @type {unknown} */ one) => bound(one, drawing.scope));
  return h(
    'button',
    {
      type: 'button',
      onclick: () => drawing.touch(Number(which)),
    },
    ...children,
  );
};

/** @param {any} own @param {Drawing} drawing */
const childrenOf = (own, drawing) => {
  const items = [own.items ?? own.item ?? []].flat();
  const data = bound(own.data, drawing.scope);
  if (!Array.isArray(data)) return items.flatMap((one) => draw(one, drawing));
  return data.flatMap((one, index) => {
    const scope = { ...drawing.scope, data: one, index, ordinal: index + 1, length: data.length };
    return items.slice(0, 1).flatMap((item) => draw(item, { ...drawing, scope }));
  });
};

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
 * Draws an APL document as the device would: the components, units and bindings that our own document uses, and no
 * more. What it can't draw it says instead of leaving it out.
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
    frame.style.height = `${viewport.height * scale}px`;
  };
  new ResizeObserver(fit).observe(frame);
  return frame;
};
