import { type NumberWords, numbered } from '../number-words';

export const esUSNumbers: NumberWords = {
  ones: new Map([
    ...numbered('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 0),
    ...numbered('dieciseis diecisiete dieciocho diecinueve', 16),
    ...numbered('veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho', 21),
    ['veintinueve', 29],
    ['un', 1],
  ]),
  tens: new Map(numbered('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10)),
  hundreds: new Map([
    ...numbered('cien doscientos trescientos cuatrocientos quinientos seiscientos', 100, 100),
    ...numbered('setecientos ochocientos novecientos', 700, 100),
    ['ciento', 100],
  ]),
  thousand: 'mil',
  ordinals: new Set(),
  joint: 'y',
  joinsTens: true,
  saysThousandAlone: true,
};
