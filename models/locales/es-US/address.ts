import type { AddressWords } from '../address-words';

export const esUSAddress: AddressWords = {
  before:
    /^(?:(?:pues|bueno|este|sí|si|es|claro|vivo en|vivimos en|estoy en|mi (?:dirección|direccion|domicilio|casa) (?:es|está en|esta en)|la (?:dirección|direccion) es|mi código postal es|mi codigo postal es|en|usa|el|la|número|numero) )+/,
  zip: /(?:\b(?:y |con )?(?:el |mi )?(?:código|codigo|zona) postal(?: es)?|\bzip(?: code)?)(?!\p{L})/gu,
  kindFirst: {
    kinds: {
      calle: 'street',
      avenida: 'avenue',
      camino: 'road',
      carretera: 'road',
      bulevar: 'boulevard',
    },
    number: /^n[uú]mero$/,
    joints: /^(?:de|del|la|el|en)$/,
  },
  where:
    /(?:^|\s)(?:a?d[oó]nde|cerca(?:n[oa]s?)?|lugares|ubicaci[oó]n(?:es)?|(?:cu[aá]l|qu[eé]) (?:lugar|sitio|buz[oó]n))(?:\s|$)/i,
};
