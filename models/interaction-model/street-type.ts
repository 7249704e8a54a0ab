import type { v1 } from 'ask-smapi-model';
import type { Locale } from '../locales/locales';
import { SLOT_TYPES } from './slot-types';

/** A street name of each kind, with house numbers as voters say them. They show Alexa the pattern; any street is heard. */
const STREETS: Record<Locale, readonly string[]> = {
  'en-US': [
    'two forty ferry street',
    'twelve oak street',
    'one hundred main street',
    'one twenty three north main street',
    'fourteen oh five maple avenue',
    'two thousand ten washington boulevard',
    'seventy six old mill road',
    'three fifteen west lincoln drive',
    'eight county road five',
    'five nine one highway nine south',
    'twenty two forty second street',
    'one eighteen martin luther king junior boulevard apartment four b',
    'six hundred park place unit twelve',
    'nine quarry lane',
    'eleven twenty saint marys court',
    'forty four sunset circle northeast',
    'seven hundred and one elm terrace',
    'sixteen cedar trail lot nine',
  ],
  'es-US': [
    'doscientos cuarenta ferry street',
    'doce oak street',
    'cien main street',
    'uno veintitrés north main street',
    'catorce cero cinco maple avenue',
    'dos mil diez washington boulevard',
    'setenta y seis old mill road',
    'trescientos quince west lincoln drive',
    'calle ferry doscientos cuarenta',
    'avenida maple mil cuatrocientos cinco',
    'ciento dieciocho martin luther king boulevard apartamento cuatro b',
    'seiscientos park place unidad doce',
    'nueve quarry lane',
    'cuarenta y cuatro sunset circle',
    'calle ocho veintidós cuarenta',
    'número siete de la calle olmo',
  ],
};

export const streetType = (locale: Locale): v1.skill.interactionModel.SlotType => ({
  name: SLOT_TYPES.street,
  values: STREETS[locale].map((value) => ({ name: { value, synonyms: [] } })),
});
