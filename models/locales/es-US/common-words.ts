/** Words that hold Spanish sentences together, and that no English sentence has. */
export const esUSCommonWords: readonly string[] =
  'el la los las un una unos unas de del y en que para por con es son se su sus tu tus te le les lo al como más pero este esta estos estas ese esa si sí también puede puedes pueden debe debes deben hay está están ser tiene tienes tienen cuando donde dónde cuándo cómo quién quien qué cuál sin sobre entre hasta desde antes después cada todo todos toda todas otro otra otros otras ni ya muy o usted votar voto votante votantes votación boleta elección elecciones día oficina registro registrarse condado estado llama llame correo persona lleva lleve gratis centro urna urnas dirección identificación foto abren ve vaya'.split(
    ' ',
  );
